import type { Entry } from './ledger.ts'
import type { Place } from './place.ts'
import { oneLine } from './selectors.ts'

/** An entry of the ledger and the place where it stands now; `score` is 1 where nothing about it changed. */
export type Pair = { readonly entry: Entry; readonly place: Place; readonly score: number }

// A passage that stands a few times may still be told apart by what is around it; refrains keep their order.
const refrain = 6

/** What stands in the same words between the same words, and nowhere else: nothing to weigh. In the old order. */
export function untouched(entries: readonly Entry[], places: readonly Place[]): Pair[] {
  const byPassage = Map.groupBy(places.toSorted(byStart), passage)
  return [...Map.groupBy(entries.toSorted(byStart), passage)]
    .flatMap(([key, old]): Pair[] => {
      const now = byPassage.get(key) ?? []
      if (old.length !== now.length || (old.length > 1 && old.length < refrain)) return []
      return old.flatMap((entry, index) => now.slice(index, index + 1).map((place) => ({ entry, place, score: 1 })))
    })
    .toSorted((one, other) => byStart(one.entry, other.entry))
}

const byStart = (one: Entry | Place, other: Entry | Place): number => one.start - other.start

const passage = ({ kind, prefix, exact, suffix }: Entry | Place): string =>
  [kind, exact, oneLine(prefix), oneLine(suffix)].join('\n')
