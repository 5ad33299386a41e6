import type { Span } from '../annotate/types.ts'
import type { Entry } from './ledger.ts'
import type { Place } from './place.ts'
import { beyond, passageOf } from './selectors.ts'
import { firstFrom } from '../annotate/sorted.ts'
import { topicOf } from './topic.ts'
import type { Word } from './words.ts'
import { slot, wordsIn } from './words.ts'

/** The words of an entry or place, split by where they stand; `speakers` are the names of who speaks near it. */
export type Reading = {
  readonly own: readonly Word[]
  readonly left: readonly Word[]
  readonly right: readonly Word[]
  readonly before: readonly Word[]
  readonly after: readonly Word[]
  readonly topic: readonly Word[]
  readonly speakers: ReadonlySet<string>
}

type Item = Entry | Place

/** A reader of each of `all`, which takes the amounts of the other claims out of the words around it. */
export function readerOf(all: readonly Item[]): (item: Item) => Reading {
  const inOrder = all.toSorted((one, other) => one.start - other.start)
  return (item) => read(item, nearTo(item, inOrder))
}

// Whatever is longer is not seen from beyond its end: to look back further would make long articles slow.
const longest = 2000

function nearTo({ start, end, prefix, suffix }: Item, inOrder: readonly Item[]): Item[] {
  const from = start - prefix.length
  const first = firstFrom(inOrder, (other) => other.start, from - longest)
  const last = firstFrom(inOrder, (other) => other.start, end + suffix.length)
  return inOrder.slice(first, last).filter((other) => other.end > from)
}

function read(item: Item, near: readonly Item[]): Reading {
  const { before, left, exact, right, after } = passageOf(item)
  const amounts = near.filter(({ kind, start, end }) => kind === 'claim' && (end <= item.start || start >= item.end))
  const wordsOf = (part: string, start: number) => wordsIn(masked(part, start, amounts))
  const leftWords = wordsOf(left, item.start - left.length)
  const rightWords = wordsOf(right, item.end)
  return {
    own: wordsIn(exact),
    left: leftWords,
    right: rightWords,
    before: wordsOf(isCut(before) ? before.replace(/^\S*\s/u, '') : before, item.start - item.prefix.length),
    after: wordsOf(isCut(after) ? after.replace(/\s\S*$/u, '') : after, item.end + right.length),
    topic: topicOf(leftWords, rightWords),
    speakers: new Set(near.flatMap(({ speaker }) => (speaker ? wordsIn(speaker.name).map(({ key }) => key) : []))),
  }
}

// What reaches to an end of the text ends with a whole word.
const isCut = (aside: string): boolean => aside.length >= beyond - 1

/** What a reading is looked up by: its words, and those beside its sentence with the side they stand on. */
export function keysOf({ own, left, right, before, after }: Reading): Set<string> {
  const keys = (words: readonly Word[]) => words.filter(({ kind }) => kind !== 'break').map(({ key }) => key)
  const beside = (side: string, words: readonly Word[]) => keys(words).map((key) => `${side} ${key}`)
  return new Set([
    ...[own, left, right].flatMap(keys),
    ...beside('before', before.slice(-4)),
    ...beside('after', after.slice(0, 4)),
  ])
}

// An amount that is not where the ledger remembers it was lost before: then the words are read as they stand.
const masked = (part: string, from: number, amounts: readonly (Span & { readonly exact: string })[]): string =>
  amounts.reduceRight((text, { start, end, exact }) => {
    const at = start - from
    return at >= 0 && text.slice(at, end - from) === exact ? text.slice(0, at) + slot + text.slice(end - from) : text
  }, part)
