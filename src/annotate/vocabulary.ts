import { startsWithCapital } from './characters.ts'
import type { Document, Token } from './types.ts'

// Each word of a text is looked up once, when its token is read; whatever list it may be on is then asked by its number,
// which costs a fraction of comparing its letters. Lists enter their words as the program starts, and texts enter none.

/** The number of a word in lower case in the lists of the program, from 1; 0 for a word that no list holds. */
export const numberOf = (lower: string): number => numberIn(lower, 0, lower.length)

/** The number of the word between two places of a text, which must be in lower case to have one. */
export const numberIn = (text: string, start: number, end: number): number => slots[slotOf(text, start, end)] ?? 0

/** The word that has a number: one string for all its places, which the engine compares by its address. */
export const wordOf = (number: number): string => entered[number] ?? ''

// A table of our own: a `Map` would take each word of a text through the runtime of the engine for its hash.
const entered: string[] = ['']
const places = 1 << 16
const slots = new Uint16Array(places)

// A table has room for words that later lists enter, so that no number lies beyond its end.
const most = 1 << 14

/** The slot that holds a word of a text, or the empty one where it would be entered. */
function slotOf(text: string, start: number, end: number): number {
  let hash = end - start
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  let slot = (hash ^ (hash >>> 16)) & (places - 1)
  while (slots[slot] && !isWord(entered[slots[slot] ?? 0] ?? '', text, start, end)) slot = (slot + 1) % places
  return slot
}

function isWord(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}

/** What is said of words, as bits, by the numbers of the words. */
export type Table = Int32Array

/** A table of what lists say: the bits of each word are those of all lists that it stands on. */
export function tableOf(lists: Iterable<readonly [bits: number, words: Iterable<string>]>): Table {
  const found = new Map<number, number>()
  for (const [bits, words] of lists)
    for (const word of words) {
      const number = enter(word)
      found.set(number, (found.get(number) ?? 0) | bits)
    }
  const table = new Int32Array(most)
  for (const [number, bits] of found) table[number] = bits
  return table
}

/**
 * A question whether a word, given by its number, is on a list of single words, or on one that is written with spaces;
 * some thirty lists share one table.
 */
export function memberOf(list: string | Iterable<string>): (word: number) => boolean {
  if (nextBit === 31) [shared, nextBit] = [new Int32Array(most), 0]
  const table = shared
  const bit = 1 << nextBit++
  for (const word of typeof list === 'string' ? list.split(/\s+/u) : list) {
    const number = enter(word)
    table[number] = (table[number] ?? 0) | bit
  }
  return (word) => ((table[word] ?? 0) & bit) !== 0
}

/** The same question of the word at a token. */
export function among(list: string | Iterable<string>): (tokens: readonly Token[], at: number) => boolean {
  const isMember = memberOf(list)
  // To ask an array for a place before its first costs more than all the rest.
  return (tokens, at) => at >= 0 && isMember(tokens[at]?.word ?? 0)
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

/** A question of words in lower case, asked by their tokens: the answer for a listed word is kept, by its number. */
export function onceAWord(ask: (lower: string) => boolean): (token: Token) => boolean {
  const answers = new Int8Array(most)
  return ({ word, lower }) => (word === 0 ? ask(lower) : (answers[word] ||= ask(lower) ? 1 : -1) > 0)
}

/**
 * A flag of their own for the words of a list, which each token that is one of them carries in its document: a rule that
 * looks through all tokens for its words passes over the others at the cost of a number. There are 28 of them.
 */
export function flagOf(list: Iterable<string>): number {
  if (nextFlag === 31) throw new RangeError('no flag is left; ask `memberOf`')
  const flag = 1 << nextFlag++
  for (const word of list) {
    const number = enter(word)
    flags[number] = (flags[number] ?? 0) | flag
  }
  return flag
}

/** The flags of a word, given by its number. */
export const flagsOfWord = (word: number): number => flags[word] ?? 0

/** The flags of a token: what its kind and its first letter say, and the lists that it stands on. */
export const flagsOf = ({ kind, text, word }: Token): number =>
  flagsOfWord(word) |
  (kind === 'mark' ? shape.mark : kind === 'number' ? shape.number : startsWithCapital(text) ? shape.capital : 0)

/** Whether the token at a place carries one of these flags. */
export const hasFlag = ({ flags }: Document, at: number, flag: number): boolean => ((flags[at] ?? 0) & flag) !== 0

/** The flags of the shape of a token; `capital` is one of words alone. */
export const shape = { mark: 1 << 0, number: 1 << 1, capital: 1 << 2 } as const

let shared = new Int32Array(most)
let nextBit = 0
const flags = new Int32Array(most)
let nextFlag = 3

function enter(listed: string): number {
  const word = listed.toLowerCase()
  const slot = slotOf(word, 0, word.length)
  if (slots[slot]) return slots[slot]
  if (entered.length >= most) throw new RangeError(`the lists hold more than ${most} words`)
  slots[slot] = entered.length
  return entered.push(word) - 1
}
