import type { Span } from '../annotate/types.ts'
import type { Entry } from './ledger.ts'
import type { Place } from './place.ts'
import { passageOf } from './selectors.ts'
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

/** Reads `item`, with the amounts of the other claims among `all` taken out of the words around it. */
export function read(item: Entry | Place, all: readonly (Entry | Place)[]): Reading {
  const { before, left, exact, right, after } = passageOf(item)
  const near = all.filter(
    (other) => other.start < item.end + item.suffix.length && other.end > item.start - item.prefix.length,
  )
  const amounts = near
    .filter(({ kind, start, end }) => kind === 'claim' && (end <= item.start || start >= item.end))
    .toSorted((one, other) => one.start - other.start)
  const wordsOf = (part: string, start: number) => wordsIn(masked(part, start, amounts))
  const leftWords = wordsOf(left, item.start - left.length)
  const rightWords = wordsOf(right, item.end)
  return {
    own: wordsIn(exact),
    left: leftWords,
    right: rightWords,
    before: wordsOf(before.replace(/^\S*\s/u, ''), item.start - item.prefix.length),
    after: wordsOf(after.replace(/\s\S*$/u, ''), item.end + right.length),
    topic: topicOf(leftWords, rightWords),
    speakers: new Set(near.flatMap(({ speaker }) => (speaker ? wordsIn(speaker.name).map(({ key }) => key) : []))),
  }
}

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
