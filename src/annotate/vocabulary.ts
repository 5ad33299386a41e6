import type { Codes } from './characters.ts'
import { frequentWords } from './frequent-words.ts'
import type { Token } from './types.ts'

// Each word of a text is looked up once, when its token is read; whatever list it may be on is then asked by its number,
// which costs a fraction of comparing its letters. Lists enter their words as the program starts, and texts enter none.

/** The number of a word in lower case in the lists of the program, from 1; 0 for a word that no list holds. */
export const numberOf = (lower: string): number => slots[slotOfWord(lower)] ?? 0

/** The number of the word between two places of a text, which must be in lower case to have one. */
export const numberIn = (text: Codes, start: number, end: number): number => slots[slotOf(text, start, end)] ?? 0

/** The word that has a number: one string for all its places, which the engine compares by its address. */
export const wordOf = (number: number): string => entered[number] ?? ''

// A table of our own: a `Map` would take each word of a text through the runtime of the engine for its hash.
const entered: string[] = ['']
const places = 1 << 16
const slots = new Uint16Array(places + 1)

/** The length of a table: it has room for words that later lists enter, so that no number lies beyond its end. */
export const most = 1 << 14

/** The slot that holds a word of a text, or the empty one where it would be entered. */
function slotOf(text: Codes, start: number, end: number): number {
  let hash = end - start
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (text[at] ?? 0)) | 0
  let slot = (hash ^ (hash >>> 16)) & (places - 1)
  while (slots[slot] && !isWord(slots[slot] ?? 0, text, start, end)) slot = (slot + 1) % places
  return slot
}

function isWord(number: number, text: Codes, start: number, end: number): boolean {
  const from = ends[number - 1] ?? 0
  if ((ends[number] ?? 0) - from !== end - start) return false
  for (let at = start; at < end; at++) if (letters[from + at - start] !== text[at]) return false
  return true
}

// The letters of all words in a row, and where each ends there.
const letters = new Uint16Array(most * 16)
const ends = new Int32Array(most)

function slotOfWord(lower: string): number {
  if (lower.length > asked.length) return none
  for (let at = 0; at < lower.length; at++) asked[at] = lower.charCodeAt(at)
  return slotOf(asked, 0, lower.length)
}

// The word that is asked for by itself, and the slot of those that are too long for a list, which stays empty.
const asked: Codes = new Uint16Array(64)
const none = places

// What is said of a word lies in one row: a text asks a great many lists about few different words, and what lies together
// stays where the processor has it at hand.
const rowBits = 5
const rows = new Int32Array(most << rowBits)
let nextColumn = 0

/** A column of its own in the rows. */
function newColumn(): number {
  if (nextColumn >> rowBits) throw new RangeError('no column is left; make the rows longer')
  return nextColumn++
}

const placeOf = (word: number, column: number): number => (word << rowBits) + column

/** Bits of words: `add` those of a list, and ask for the bits `of` a word, given by its number. */
export type WordBits = {
  readonly add: (bits: number, list: Iterable<string>) => void
  readonly of: (word: number) => number
}

/** Bits of words, none yet. */
export function noBits(): WordBits {
  const column = newColumn()
  return {
    add: (bits, list) => {
      for (const word of list) addBits(enter(word), column, bits)
    },
    of: (word) => rows[placeOf(word, column)] ?? 0,
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
  const column = shared
  const bit = nextBit
  nextBit <<= 1
  for (const word of typeof list === 'string' ? list.split(/\s+/u) : list) addBits(enter(word), column, bit)
  return (word) => ((rows[placeOf(word, column)] ?? 0) & bit) !== 0
}

function addBits(word: number, column: number, bits: number): void {
  const place = placeOf(word, column)
  rows[place] = (rows[place] ?? 0) | bits
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
  const indexes = new Uint16Array(most)
  for (const [word, value] of entries) indexes[enter(word)] = values.push(value) - 1
  return (word) => values[indexes[word] ?? 0]
}

/** Bits of words in lower case, but for the last, asked by their tokens; those of a listed word are told once and kept. */
export function bitsTold(tell: (token: Token) => number): (token: Token) => number {
  const column = newColumn()
  return (token) => {
    if (token.word === 0) return tell(token)
    return (rows[placeOf(token.word, column)] ||= tell(token) | isTold) & ~isTold
  }
}
const isTold = 1 << 31

/** A question of words in lower case, asked by their tokens: the answer for a listed word is kept, by its number. */
export function onceAWord(ask: (lower: string) => boolean): (token: Token) => boolean {
  const answers = new Int8Array(most)
  return ({ word, lower }) => (word === 0 ? ask(lower) : (answers[word] ||= ask(lower) ? 1 : -1) > 0)
}

let shared = 0
let nextBit = 0

// What is said of the words that a text has most of lies together, where the processor keeps it.
for (const word of frequentWords.split(' ')) enter(word)

/** The number of a word of a list, which it gets now if it has none. */
export function enter(listed: string): number {
  const word = listed.toLowerCase()
  const slot = slotOfWord(word)
  if (slots[slot]) return slots[slot]
  const number = entered.length
  const from = ends[number - 1] ?? 0
  if (number >= most || slot === none || from + word.length > letters.length)
    throw new RangeError(`the lists hold more than ${most} words, or longer ones than ${asked.length} letters`)
  slots[slot] = number
  entered.push(word)
  letters.set(asked.subarray(0, word.length), from)
  ends[number] = from + word.length
  return number
}
