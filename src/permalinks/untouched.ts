import type { Entry } from './ledger.ts'
import type { Place } from './place.ts'
import { oneLine, sentenceOf } from './selectors.ts'
import { wordsIn } from './words.ts'

/** An entry of the ledger and the place where it stands now; `score` is 1 where nothing about it changed. */
export type Pair = { readonly entry: Entry; readonly place: Place; readonly score: number }

type Item = Entry | Place

// A passage that stands a few times may still be told apart by what is around it; refrains keep their order.
const refrain = 6

// "Yes, she said" may be said twice in an article; a longer sentence is not written twice by chance.
const fewest = 4

/**
 * What stands in the same words between the same words, and nowhere else; then what stands in the same sentence, and
 * nowhere else, wherever that was moved: nothing to weigh. In the old order.
 */
export function untouched(entries: readonly Entry[], places: readonly Place[]): Pair[] {
  const inPlace = pairs(entries, places, passage, (count) => count === 1 || count >= refrain)
  const isOpen = isNotIn(inPlace)
  const isFree = (item: Item): boolean => isOpen(item) && isLong(item)
  const elsewhere = pairs(entries.filter(isFree), places.filter(isFree), wording, (count) => count === 1)
  return [...inPlace, ...elsewhere].toSorted((one, other) => byStart(one.entry, other.entry))
}

/**
 * Those of the items whose sentence stands as often as it stood, by that sentence: each is one of the equal ones, and
 * only where they stand can tell which.
 */
export function equals(entries: readonly Entry[], places: readonly Place[]): Map<Item, string> {
  const byWording = Map.groupBy(places.filter(isLong), wording)
  return new Map(
    [...Map.groupBy(entries.filter(isLong), wording)].flatMap(([key, old]) => {
      const now = byWording.get(key) ?? []
      return old.length === now.length ? [...old, ...now].map((item): [Item, string] => [item, key]) : []
    }),
  )
}

/** Whether an item is in none of the pairs. */
export function isNotIn(settled: readonly Pair[]): (item: Item) => boolean {
  const taken = new Set<Item>(settled.flatMap(({ entry, place }) => [entry, place]))
  return (item) => !taken.has(item)
}

function pairs(
  entries: readonly Entry[],
  places: readonly Place[],
  keyOf: (item: Item) => string,
  isClear: (count: number) => boolean,
): Pair[] {
  const byKey = Map.groupBy(places.toSorted(byStart), keyOf)
  return [...Map.groupBy(entries.toSorted(byStart), keyOf)].flatMap(([key, old]) => {
    const now = byKey.get(key) ?? []
    if (old.length !== now.length || !isClear(old.length)) return []
    return old.flatMap((entry, index) => now.slice(index, index + 1).map((place) => ({ entry, place, score: 1 })))
  })
}

const byStart = (one: Item, other: Item): number => one.start - other.start

const passage = ({ kind, prefix, exact, suffix }: Item): string =>
  [kind, exact, oneLine(prefix), oneLine(suffix)].join('\n')

// Marks and spaces may be restyled; who says it may not be somebody else.
const wording = (item: Item): string => {
  const { kind, exact, speaker } = item
  return [kind, speaker?.name, ...[exact, sentenceOf(item)].map(keys)].join('\n')
}

const isLong = (item: Item): boolean =>
  wordsIn(sentenceOf(item)).filter(({ kind }) => kind !== 'small' && kind !== 'break').length >= fewest

const keys = (text: string): string =>
  wordsIn(text)
    .map(({ key }) => key)
    .join(' ')
