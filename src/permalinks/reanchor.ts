import type { Entry } from './ledger.ts'
import type { Place } from './place.ts'
import { passageOf, oneLine } from './selectors.ts'

/** An entry of the ledger and the place where it stands now; `score` is 1 where nothing about it changed. */
export type Pair = { readonly entry: Entry; readonly place: Place; readonly score: number }

/** The pairs of entries and places that are the same quote or claim; no entry and no place is in two pairs. */
export function reanchor(entries: readonly Entry[], places: readonly Place[]): Pair[] {
  const pairs: Pair[] = []
  const free = new Set(places)
  for (const keyOf of [wholePassage, sentenceAlone]) {
    const byKey = Map.groupBy(free, keyOf)
    for (const entry of entries) {
      if (pairs.some((pair) => pair.entry === entry)) continue
      const place = byKey.get(keyOf(entry))?.shift()
      if (!place) continue
      free.delete(place)
      pairs.push({ entry, place, score: 1 })
    }
  }
  return pairs
}

type Keyed = Entry | Place
const wholePassage = (it: Keyed): string => [it.kind, it.exact, oneLine(it.prefix), oneLine(it.suffix)].join('\n')
const sentenceAlone = (it: Keyed): string => {
  const { left, right } = passageOf(it)
  return [it.kind, it.exact, oneLine(left), oneLine(right)].join('\n')
}
