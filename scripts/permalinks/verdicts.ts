import type { Anchored } from '../../src/permalinks/index.ts'
import type { Anchorable } from '../../src/permalinks/ledger.ts'

type Known = Anchorable & { readonly truth: string }

/** What became of one permalink, measured against what a reader would say. */
export type Verdict = {
  readonly verdict: 'right' | 'lost' | 'wrong claim' | 'unnoticed' | 'false alarm' | 'revived'
  readonly what: string
}

/** A verdict for each id of the first build, by where it stands after the second. */
export function verdictsOf(first: Anchored<Known>, second: Anchored<Known>, mayLose: boolean): Verdict[] {
  const byId = new Map(second.annotations.map((annotation) => [annotation.id, annotation]))
  const byTruth = new Map(second.annotations.map((annotation) => [annotation.truth, annotation]))
  const status = new Map(second.report.map((outcome) => [outcome.id, outcome.status]))
  return first.annotations.map((old): Verdict => {
    const now = byId.get(old.id)
    const own = byTruth.get(old.truth)
    const entry = first.ledger.entries.find(({ id }) => id === old.id)
    const sees = `${old.truth} [${entry?.prefix.slice(-60)}|${old.exact}|${entry?.suffix.slice(0, 60)}]`.replace(
      /\n/gu,
      '⏎',
    )
    const double = first.annotations.find(
      (it) =>
        it.id !== old.id &&
        it.exact === old.exact &&
        it.truth.replace(/^\S+/u, '') === old.truth.replace(/^\S+/u, '') &&
        /^(?:one|two)/u.test(it.truth),
    )
    // Two equal sentences side by side, one of them gone: it makes no difference which.
    if (
      double &&
      Math.abs(double.start - old.start) < 400 &&
      second.annotations.filter(({ exact }) => exact === old.exact).length === 1
    )
      return { verdict: 'right', what: '' }
    const became = second.ledger.entries.find(({ id }) => id === (own ? byTruth.get(old.truth)?.id : ''))
    const then = became
      ? ` → [${became.prefix.slice(-60)}|${became.exact}|${became.suffix.slice(0, 60)}]`.replace(/\n/gu, '⏎')
      : ''
    if (now && now.truth !== old.truth && now.truth !== `${old.truth.replace(' ', ' copy ')}`)
      return {
        verdict: own && isTwin(now, own) ? 'right' : 'wrong claim',
        what: `${sees} ⇒ ${now.truth} ${now.exact}${then}`,
      }
    if (!now)
      return {
        verdict: own && !mayLose ? 'lost' : status.get(old.id) === 'lost' ? 'right' : 'unnoticed',
        what: sees + then,
      }
    const changed = old.exact !== now.exact || speakerOf(old) !== speakerOf(now)
    const told = status.get(old.id) === 'revised'
    if (changed && !told) return { verdict: 'unnoticed', what: sees + then }
    return { verdict: 'right', what: sees }
  })
}

const speakerOf = (it: Anchorable): string | undefined => (it.kind === 'quote' ? it.speaker : it.claimant)?.name

// Nobody can tell the two apart when they are equal and stand side by side.
const isTwin = (one: Known, other: Known): boolean =>
  one.exact === other.exact && Math.abs(one.start - other.start) < 200 && one.truth.slice(4) === other.truth.slice(4)
