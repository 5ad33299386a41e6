import type { Token } from './types.ts'
import { enter, mostWords } from './word-numbers.ts'

/** Bits of words: `add` those of a list, and ask for the bits `of` a word, given by its number. */
export type WordBits = {
  readonly add: (bits: number, list: Iterable<string>) => void
  readonly of: (word: number) => number
}

/** Bits of words, none yet. */
export function noBits(): WordBits {
  const told = new Int32Array(mostWords)
  return {
    add: (bits, list) => {
      for (const word of list) addBits(told, enter(word), bits)
    },
    of: (word) => told[word] ?? 0,
  }
}

/** What lists say of a word, given by its number: the bits of all lists that it stands on. */
export function bitsOnLists(
  lists: Iterable<readonly [bits: number, list: Iterable<string>]>,
): (word: number) => number {
  const listed = noBits()
  for (const [bits, list] of lists) listed.add(bits, list)
  return listed.of
}

// On which lists a word stands lies in rows, each as long as what the processor fetches at once: a text asks a great many
// lists about few different words. When the bits of a table are used up, the next begins.
const rowBits = 4
const rowLength = 1 << rowBits

/** A question whether a word, given by its number, is on a list of single words, or on one that is written with spaces. */
export function memberOf(list: string | Iterable<string>): (word: number) => boolean {
  if (lists % (32 * rowLength) === 0) rows = new Int32Array(mostWords << rowBits)
  const table = rows
  const column = (lists >> 5) % rowLength
  const bit = 1 << (lists++ & 31)
  const placeOf = (word: number): number => (word << rowBits) + column
  for (const word of typeof list === 'string' ? list.split(/\s+/u) : list) addBits(table, placeOf(enter(word)), bit)
  return (word) => ((table[(word << rowBits) + column] ?? 0) & bit) !== 0
}
let rows = new Int32Array()
let lists = 0

function addBits(table: Int32Array, place: number, bits: number): void {
  table[place] = (table[place] ?? 0) | bits
}

/** The same question of the word at a token. */
export function among(list: string | Iterable<string>): (tokens: readonly Token[], at: number) => boolean {
  const isMember = memberOf(list)
  // To ask an array for a place before its first costs more than all the rest.
  return (tokens, at) => at >= 0 && isMember(tokens[at]?.word ?? 0)
}

/** The same question, answered with yes only where the word is written small. */
export function amongSmall(list: string | Iterable<string>): (tokens: readonly Token[], at: number) => boolean {
  const isMember = memberOf(list)
  return (tokens, at) => {
    const token = at < 0 ? undefined : tokens[at]
    return token !== undefined && isMember(token.word) && token.text === token.lower
  }
}

/** What is said of some words, each with a value of its own, asked by their numbers. */
export function valuesOf<Value>(
  entries: Iterable<readonly [word: string, Value]>,
): (word: number) => Value | undefined {
  const values: (Value | undefined)[] = [undefined]
  const indexes = new Uint16Array(mostWords)
  for (const [word, value] of entries) indexes[enter(word)] = values.push(value) - 1
  return (word) => values[indexes[word] ?? 0]
}

/** Bits of words in lower case, but for the last, asked by their tokens; those of a listed word are told once and kept. */
export function bitsTold(tell: (token: Token) => number): (token: Token) => number {
  const told = new Int32Array(mostWords)
  return (token) => {
    if (token.word === 0) return tell(token)
    return (told[token.word] ||= tell(token) | isTold) & ~isTold
  }
}
const isTold = 1 << 31

/** A question of words in lower case, asked by their tokens: the answer for a listed word is kept, by its number. */
export function onceAWord(ask: (lower: string) => boolean): (token: Token) => boolean {
  const answers = new Int8Array(mostWords)
  return ({ word, lower }) => (word === 0 ? ask(lower) : (answers[word] ||= ask(lower) ? 1 : -1) > 0)
}
