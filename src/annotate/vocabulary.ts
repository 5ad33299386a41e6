import type { Token } from './types.ts'
import { enter, mostWords } from './word-numbers.ts'

// What is said of a word lies in rows, each as long as what the processor fetches at once: a text asks a great many lists
// about few different words. When the columns of a table are used up, the next begins.
const rowBits = 4
const columns = 1 << rowBits
type Column = { readonly table: Int32Array; readonly column: number }

function newColumn(): Column {
  if (nextColumn % columns === 0) table = new Int32Array(mostWords << rowBits)
  return { table, column: nextColumn++ % columns }
}
let table = new Int32Array()
let nextColumn = 0

const placeOf = (word: number, column: number): number => (word << rowBits) + column

/** Bits of words: `add` those of a list, and ask for the bits `of` a word, given by its number. */
export type WordBits = {
  readonly add: (bits: number, list: Iterable<string>) => void
  readonly of: (word: number) => number
}

/** Bits of words, none yet. */
export function noBits(): WordBits {
  const { table, column } = newColumn()
  return {
    add: (bits, list) => {
      for (const word of list) addBits(table, placeOf(enter(word), column), bits)
    },
    of: (word) => table[placeOf(word, column)] ?? 0,
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

/**
 * A question whether a word, given by its number, is on a list of single words, or on one that is written with spaces;
 * as many lists as there are bits share one column.
 */
export function memberOf(list: string | Iterable<string>): (word: number) => boolean {
  if (nextBit === 0) [shared, nextBit] = [newColumn(), 1]
  const { table, column } = shared
  const bit = nextBit
  nextBit <<= 1
  for (const word of typeof list === 'string' ? list.split(/\s+/u) : list)
    addBits(table, placeOf(enter(word), column), bit)
  return (word) => ((table[placeOf(word, column)] ?? 0) & bit) !== 0
}

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
  const { table, column } = newColumn()
  return (token) => {
    if (token.word === 0) return tell(token)
    return (table[placeOf(token.word, column)] ||= tell(token) | isTold) & ~isTold
  }
}
const isTold = 1 << 31

/** A question of words in lower case, asked by their tokens: the answer for a listed word is kept, by its number. */
export function onceAWord(ask: (lower: string) => boolean): (token: Token) => boolean {
  const answers = new Int8Array(mostWords)
  return ({ word, lower }) => (word === 0 ? ask(lower) : (answers[word] ||= ask(lower) ? 1 : -1) > 0)
}

let shared: Column
let nextBit = 0
