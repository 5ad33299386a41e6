import type { Entry, PermalinkId } from './ledger.ts'
import { moved } from './moved.ts'
import type { Nearest } from './nearest.ts'
import { nearestTo } from './nearest.ts'
import type { Place } from './place.ts'
import type { Anchor, Reanchored } from './reanchor.ts'

/**
 * Where a lost text may have gone and how much that resembles it (0 to 1); `id` is null where it is not annotated,
 * and `published` where that id named it before.
 */
export type NearestMatch = {
  readonly exact: string
  readonly start: number
  readonly end: number
  readonly score: number
  readonly id: PermalinkId | null
  readonly published: boolean
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
        const nearest = nearestTo(entry, text, considered)
        const { id, exact } = entry
        return { id, status: 'lost', score: 0, exact, nearest: nearest && toMatch(nearest, named, byPlace) }
      }),
  ]
}

function toOutcome(place: Place, id: PermalinkId, anchor: Anchor | undefined, out: ReadonlySet<Anchor>): Outcome {
  const status = !anchor ? 'new' : anchor.changed ? 'revised' : out.has(anchor) ? 'moved' : 'same'
  return { id, status, score: anchor ? (anchor.changed ? anchor.score : 1) : 0, exact: place.exact, nearest: null }
}

function toMatch(
  { exact, start, end, score, place }: Nearest,
  named: ReadonlyMap<Place, PermalinkId>,
  published: ReadonlyMap<Place, unknown>,
): NearestMatch {
  const id = (place && named.get(place)) ?? null
  return { exact, start, end, score, id, published: place !== null && published.has(place) }
}
