import type { Anchored } from '../../src/permalinks/index.ts'
import type { Anchorable } from '../../src/permalinks/ledger.ts'

type Known = Anchorable & { readonly truth: string }

/** `right`; `lost` though a reader would find it; at a `wrong claim`; or changed or gone and not told (`unnoticed`). */
export type Verdict = { readonly verdict: 'right' | 'lost' | 'wrong claim' | 'unnoticed'; readonly what: string }

/** A verdict for each id of the first build, by where it stands after the second. */
export function verdictsOf(first: Anchored<Known>, second: Anchored<Known>): Verdict[] {
  const byId = new Map(second.annotations.map((annotation) => [annotation.id, annotation]))
  const byTruth = new Map(second.annotations.map((annotation) => [annotation.truth, annotation]))
  const status = new Map(second.report.map((outcome) => [outcome.id, outcome.status]))
  return first.annotations.map((old): Verdict => {
    const what = `${old.truth}: ${old.exact} → ${byId.get(old.id)?.exact ?? byTruth.get(old.truth)?.exact ?? 'gone'}`
    const now = byId.get(old.id)
    if (isEitherOfTwo(old, first, second)) return { verdict: 'right', what }
    if (now && now.truth !== old.truth && now.truth !== old.truth.replace(' ', ' copy '))
      return { verdict: 'wrong claim', what }
    if (!now && byTruth.has(old.truth)) return { verdict: 'lost', what }
    const told = status.get(old.id) === (now ? 'revised' : 'lost')
    const changed = !now || old.exact !== now.exact || speakerOf(old) !== speakerOf(now)
    return { verdict: changed && !told ? 'unnoticed' : 'right', what }
  })
}

const speakerOf = (it: Anchorable): string | undefined => (it.kind === 'quote' ? it.speaker : it.claimant)?.name

// Two equal sentences side by side, one of them gone: nobody can tell which, and it makes no difference.
function isEitherOfTwo(old: Known, first: Anchored<Known>, second: Anchored<Known>): boolean {
  const nameOf = ({ truth }: Known): string => truth.slice(truth.lastIndexOf(' '))
  const twin = first.annotations.find(
    (it) =>
      it.truth !== old.truth && it.exact === old.exact && nameOf(it) === nameOf(old) && /^(?:one|two) /u.test(it.truth),
  )
  const left = second.annotations.filter(({ exact }) => exact === old.exact)
  return twin !== undefined && Math.abs(twin.start - old.start) < 400 && left.length === 1
}
