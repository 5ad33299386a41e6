import type { Anchored } from '../../src/permalinks/index.ts'
import type { Anchorable } from '../../src/permalinks/ledger.ts'
import { oneLine } from '../../src/permalinks/selectors.ts'

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
    if (now && !isHalf(now, old) && !isCopy(now, old) && !isOne(now, byTruth.get(old.truth)))
      return { verdict: 'wrong claim', what }
    if (!now && byTruth.has(old.truth)) return { verdict: 'lost', what }
    const told = status.get(old.id) === (now ? 'revised' : 'lost')
    const changed = !now || oneLine(old.exact) !== oneLine(now.exact) || speakerOf(old) !== speakerOf(now)
    return { verdict: changed && !told ? 'unnoticed' : 'right', what }
  })
}

const isCopy = (now: Known, old: Known): boolean => now.truth.replace(' copy', '') === old.truth

// Either half of a quotation that was cut in two is what it was.
const isHalf = (now: Known, old: Known): boolean => now.truth.replace(/ rest$/u, '') === old.truth

// Two quotations of the same words, by one speaker, are one for a reader.
const isOne = (one: Known, other: Known | undefined): boolean =>
  one.start === other?.start && one.end === other.end && speakerOf(one) === speakerOf(other)

const speakerOf = (it: Anchorable): string | undefined => (it.kind === 'quote' ? it.speaker : it.claimant)?.name

// Two equal sentences side by side, one of them gone: nobody can tell which, and it makes no difference.
function isEitherOfTwo(
  old: Anchored<Known>['annotations'][number],
  first: Anchored<Known>,
  second: Anchored<Known>,
): boolean {
  const twin = first.annotations.find(
    (it) => it.truth === twinOf(old.truth) && it.exact === old.exact && Math.abs(it.start - old.start) < 400,
  )
  const standing = second.annotations.filter(({ truth }) => truth === old.truth || truth === twin?.truth)
  return twin !== undefined && standing.length === 1 && standing.every(({ id }) => id === twin.id || id === old.id)
}

const twinOf = (truth: string): string => truth.replace(/^(?:one|two)(?= )/u, (key) => (key === 'one' ? 'two' : 'one'))
