import { frequentWords } from './frequent-words.ts'
import type { Codes } from './token-ends.ts'

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
export const mostWords = 3 << 13

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
const letters = new Uint16Array(mostWords * 16)
const ends = new Int32Array(mostWords)

function slotOfWord(lower: string): number {
  if (lower.length > asked.length) return none
  for (let at = 0; at < lower.length; at++) asked[at] = lower.charCodeAt(at)
  return slotOf(asked, 0, lower.length)
}

// The word that is asked for by itself, and the slot of those that are too long for a list, which stays empty.
const asked: Codes = new Uint16Array(64)
const none = places

// What is said of the words that a text has most of lies together, where the processor keeps it.
for (const word of frequentWords.split(' ')) enter(word)

/** The number of a word of a list, which it gets now if it has none. */
export function enter(listed: string): number {
  const word = listed.toLowerCase()
  const slot = slotOfWord(word)
  if (slots[slot]) return slots[slot]
  const number = entered.length
  const from = ends[number - 1] ?? 0
  if (number >= mostWords || slot === none || from + word.length > letters.length)
    throw new RangeError(`the lists hold more than ${mostWords} words, or longer ones than ${asked.length} letters`)
  slots[slot] = number
  entered.push(word)
  letters.set(asked.subarray(0, word.length), from)
  ends[number] = from + word.length
  return number
}
