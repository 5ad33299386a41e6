import type { Entry, PermalinkId } from './ledger.ts'
import { moved } from './moved.ts'
import { nearestTo } from './nearest.ts'
import type { Place } from './place.ts'
import type { Anchor, Reanchored } from './reanchor.ts'

/** Where a lost text may have gone, how much it resembles it (0 to 1), and the id it has there, if any. */
export type NearestMatch = {
  readonly exact: string
  readonly start: number
  readonly end: number
  readonly score: number
  readonly id: PermalinkId | null
}

/**
 * What became of one id. `score` says how much the text resembles the old one, 0 where there is none;
 * `exact` is the text now, or the last one; `nearest` is given where the id is lost.
 */
export type Outcome = {
  readonly id: PermalinkId
  readonly status: 'same' | 'moved' | 'revised' | 'new' | 'lost'
  readonly score: number
  readonly exact: string
  readonly nearest: NearestMatch | null
}

/** What became of each live entry, and which places are new, in the order of the text; the lost ones last. */
export function reportOn(
  text: string,
  live: readonly Entry[],
  { anchors, considered }: Reanchored,
  named: ReadonlyMap<Place, PermalinkId>,
): Outcome[] {
  const out = moved(anchors)
  const byPlace = new Map(anchors.map((anchor) => [anchor.place, anchor]))
  const found = new Set(anchors.map(({ entry }) => entry))
  const here = [...named].toSorted(([one], [other]) => one.start - other.start || other.end - one.end)
  return [
    ...here.map(([place, id]) => toOutcome(place, id, byPlace.get(place), out)),
    ...live
      .filter((entry) => !found.has(entry))
      .map((entry): Outcome => {
        const near = nearestTo(entry, text, considered)
        const nearest = near && { ...near, id: (near.place && named.get(near.place)) ?? null }
        return { id: entry.id, status: 'lost', score: 0, exact: entry.exact, nearest: nearest && withoutPlace(nearest) }
      }),
  ]
}

function toOutcome(place: Place, id: PermalinkId, anchor: Anchor | undefined, out: ReadonlySet<Anchor>): Outcome {
  const status = !anchor ? 'new' : anchor.changed ? 'revised' : out.has(anchor) ? 'moved' : 'same'
  return { id, status, score: anchor ? (anchor.changed ? anchor.score : 1) : 0, exact: place.exact, nearest: null }
}

const withoutPlace = ({ exact, start, end, score, id }: NearestMatch): NearestMatch => ({
  exact,
  start,
  end,
  score,
  id,
})
