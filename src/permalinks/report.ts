import { isUnchanged } from './changes.ts'
import type { Entry, PermalinkId } from './ledger.ts'
import type { Place } from './place.ts'
import type { Pair } from './reanchor.ts'

/** Where a lost text may have gone, and how much it resembles it (0 to 1). */
export type Nearest = {
  readonly exact: string
  readonly start: number
  readonly end: number
  readonly score: number
  readonly id: PermalinkId | null
}

/** What became of one id. */
export type Outcome = {
  readonly id: PermalinkId
  readonly status: 'same' | 'moved' | 'revised' | 'new' | 'lost'
  readonly score: number
  readonly exact: string
  readonly nearest: Nearest | null
}

/** What became of each live entry, and which places are new, in the order of the text; the lost ones last. */
export function reportOn(
  live: readonly Entry[],
  places: readonly Place[],
  pairs: readonly Pair[],
  named: ReadonlyMap<Place, PermalinkId>,
): Outcome[] {
  const byPlace = new Map(pairs.map((pair) => [pair.place, pair]))
  const found = new Set(pairs.map(({ entry }) => entry))
  return [
    ...places.map((place): Outcome => {
      const pair = byPlace.get(place)
      const status = !pair ? 'new' : isUnchanged(pair.entry, place) ? 'same' : 'revised'
      return { id: named.get(place) as string, status, score: pair?.score ?? 0, exact: place.exact, nearest: null }
    }),
    ...live
      .filter((entry) => !found.has(entry))
      .map(({ id, exact }): Outcome => ({ id, status: 'lost', score: 0, exact, nearest: null })),
  ]
}
