import type { Token } from './types.ts'

// Each word of a text is looked up once, when its token is read; whatever list it may be on is then asked by its number,
// which costs a fraction of comparing its letters. Lists enter their words as the program starts, and texts enter none.

/** The number of a word in lower case in the lists of the program, from 1; 0 for a word that no list holds. */
export const numberOf = (lower: string): number => slots[slotOf(lower)] ?? 0

// A table of our own: a `Map` would take each word of a text through the runtime of the engine for its hash.
const entered: string[] = ['']
const places = 1 << 16
const slots = new Uint16Array(places)

/** The slot that holds a word, or the empty one where it would be entered. */
function slotOf(word: string): number {
  let slot = hashOf(word)
  for (let number = slots[slot]; number && entered[number] !== word; number = slots[slot]) slot = (slot + 1) % places
  return slot
}

function hashOf(word: string): number {
  let hash = word.length
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0
  return (hash ^ (hash >>> 16)) & (places - 1)
}

/** What lists say of a word, given by its number: the bits of all lists that it stands on. */
export function tableOf(lists: Iterable<readonly [bits: number, words: Iterable<string>]>): (word: number) => number {
  const column = nextColumn()
  for (const [bits, words] of lists) for (const word of words) mark(word, column, bits)
  return (word) => rows[word * columns + column] ?? 0
}

/** A question whether a word, given by its number, is on a list; some thirty lists share one column. */
export function memberOf(list: Iterable<string>): (word: number) => boolean {
  if (nextBit === 31) [shared, nextBit] = [nextColumn(), 0]
  const column = shared
  const bit = 1 << nextBit++
  for (const word of list) mark(word, column, bit)
  return (word) => ((rows[word * columns + column] ?? 0) & bit) !== 0
}

/** A question whether the word at a token is on a list, which is written with spaces. */
export function among(list: string): (tokens: readonly Token[], at: number) => boolean {
  const isMember = memberOf(list.split(/\s+/u))
  return (tokens, at) => isMember(tokens[at]?.word ?? 0)
}

// What all lists say of one word stands in one row, so that whoever reads a text asks for one place of the memory a word.
const most = 1 << 14
const columns = 32
const rows = new Int32Array(most * columns)
let taken = 0
let shared = nextColumn()
let nextBit = 0

function nextColumn(): number {
  if (taken === columns) throw new RangeError(`the lists need more than ${columns} columns`)
  return taken++
}

function mark(word: string, column: number, bits: number): void {
  const place = enter(word) * columns + column
  rows[place] = (rows[place] ?? 0) | bits
}

function enter(word: string): number {
  const slot = slotOf(word)
  if (slots[slot]) return slots[slot]
  if (entered.length >= most) throw new RangeError(`the lists hold more than ${most} words`)
  slots[slot] = entered.length
  return entered.push(word) - 1
}
