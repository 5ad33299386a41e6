import type { Entry } from './ledger.ts'
import type { Place } from './place.ts'
import { oneLine } from './selectors.ts'

/** An entry of the ledger and the place where it stands now; `score` is 1 where nothing about it changed. */
export type Pair = { readonly entry: Entry; readonly place: Place; readonly score: number }

/** What stands in the same words between the same words, and nowhere else: nothing to weigh. In the old order. */
export function untouched(entries: readonly Entry[], places: readonly Place[]): Pair[] {
  const byPassage = Map.groupBy(places, passage)
  return [...Map.groupBy(entries, passage)]
    .flatMap(([key, [entry, ...others]]) => {
      const [place, ...more] = byPassage.get(key) ?? []
      return entry && place && others.length + more.length === 0 ? [{ entry, place, score: 1 }] : []
    })
    .toSorted((one, other) => one.entry.start - other.entry.start)
}

const passage = ({ kind, prefix, exact, suffix }: Entry | Place): string =>
  [kind, exact, oneLine(prefix), oneLine(suffix)].join('\n')
