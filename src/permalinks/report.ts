import type { Entry, PermalinkId } from './ledger.ts'
import { moved } from './moved.ts'
import type { Nearest } from './nearest.ts'
import { nearestTo } from './nearest.ts'
import type { Place } from './place.ts'
import type { Anchor, Reanchored } from './reanchor.ts'
import { unmarkedIn, type Unmarked } from './unmarked.ts'

/**
 * What became of one id. `score` says how much the text resembles the old one, 0 where there is none;
 * `exact` is the text now, or the last one. Where the id is lost, `nearest` is given, and `unmarked` where its sentence
 * still stands there and only the annotation is gone.
 */
export type Outcome = {
  readonly id: PermalinkId
  readonly status: 'same' | 'moved' | 'revised' | 'new' | 'lost'
  readonly score: number
  readonly exact: string
  readonly nearest: Nearest | null
  readonly unmarked: Unmarked | null
}

/** What became of each live entry, and which places are new, in the order of the text; the lost ones last. */
export function reportOn(
  text: string,
  live: readonly Entry[],
  { anchors, considered }: Reanchored,
  named: ReadonlyMap<Place, PermalinkId>,
): Outcome[] {
  const out = moved(anchors)
  const published = new Map(anchors.map((anchor) => [anchor.place, anchor]))
  const found = new Set(anchors.map(({ entry }) => entry.id))
  const lost = live.filter(({ id }) => !found.has(id))
  const nearest = nearestTo(lost, considered, { text, named, published })
  const unmarked = unmarkedIn(text, lost)
  return [
    ...[...named]
      .toSorted(([one], [other]) => one.start - other.start || other.end - one.end)
      .map(([place, id]) => toOutcome(place, id, published.get(place), out)),
    ...lost.map(({ id, exact }, index): Outcome => {
      return { id, status: 'lost', score: 0, exact, nearest: nearest[index] ?? null, unmarked: unmarked[index] ?? null }
    }),
  ]
}

function toOutcome(place: Place, id: PermalinkId, anchor: Anchor | undefined, out: ReadonlySet<Anchor>): Outcome {
  const status = !anchor ? 'new' : anchor.changed ? 'revised' : out.has(anchor) ? 'moved' : 'same'
  const score = anchor ? (anchor.changed ? anchor.score : 1) : 0
  return { id, status, score, exact: place.exact, nearest: null, unmarked: null }
}
