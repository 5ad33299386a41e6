import { classesOf, wordClass } from '../lexicon/lexicon.ts'
import { alikeGiven } from '../lists/diminutives.ts'
import type { Group } from './groups.ts'
import type { Member } from './member.ts'

/**
 * Whether a group is a person's surname, given name or nickname, or the name without its middle: "Bill Hale" of
 * "William J. Hale".
 */
export function isShortPerson({ words, type, candidates }: Group, { words: full, named, group }: Member): boolean {
  const isCried = candidates[0]?.rule === 'initials' && isSurnameCried(words, full, group)
  if (full.length < 2 || (type !== null && type !== 'person' && !isCried)) return false
  // "Price", "Young": a common word is somebody's surname only beside a name that is surely a person's.
  if (candidates[0]?.rule === 'common-word' && group.type !== 'person' && group.votes.person < 2) return false
  if (endsWith(full, words)) return true
  const [first = ''] = words
  const isGiven = first === full[0] || alikeGiven(first).includes(full[0] ?? '')
  if (words.length > 1) return isGiven && (isSurname(words, full, group) || isBeforeParticle(words, full))
  return (
    isGiven ||
    first === named?.family?.toLowerCase() ||
    isFirstSurname(first, full, group) ||
    isNickname(first, full, group.text)
  )
}

// "MOE" of "IDA MOE"
const isSurnameCried = (words: readonly string[], full: readonly string[], { text }: Group): boolean =>
  text.length > 3 && text === text.toUpperCase() && endsWith(full, words)

// "Omar Khaled" of "Omar Khaled al-Lind"
const isBeforeParticle = (words: readonly string[], full: readonly string[]): boolean =>
  words.every((word, at) => word === full[at]) && particles.has(full[words.length] ?? '')
const particles: ReadonlySet<string> = new Set('al el bin ibn de del da dos'.split(' '))

// "Pedro García" of "Pedro García Ortega", but not "Ida Salt-Vik" of "Ida Moe-Vik", "Omar Ali Vik" of "Omar Hassan Omar Vik"
const isSurname = (words: readonly string[], full: readonly string[], group: Group): boolean =>
  words.at(-1) === full.at(-1)
    ? words.length === 2 || (words.length < full.length && areIn(words.slice(1, -1), full))
    : words.length === 2 && isFirstSurname(words[1] ?? '', full, group) && group.votes.person >= 2

// Initials are in a name as well: "William J. Hale" of "William John Ross Hale".
const areIn = (middle: readonly string[], full: readonly string[]): boolean =>
  middle.every((word) => full.some((other) => other === word || (word.length < 3 && other[0] === word[0])))

// "Quispe" of Governor Wilber Quispe Mamani, "Fernández" of Ana Fernández de la Vega, but not "Maria" of Hanne Maria
// Vik.
function isFirstSurname(word: string, full: readonly string[], group: Group): boolean {
  const at = full.indexOf(word, 1)
  if (at < 1 || at === full.length - 1 || word.length < 4 || classesOf(word) !== 0) return false
  return (classesOf(full[0] ?? '') & wordClass.given) !== 0 || group.votes.person >= 2
}

// Robert "Bob" Hale, Robert (Bob) Hale
const isNickname = (word: string, full: readonly string[], text: string): boolean =>
  full.length > 2 && full.includes(word) && nickname.exec(text)?.[1]?.toLowerCase() === word
const nickname = /["“‘'(](\p{L}+)["”’')]/u

/** Whether a name ends with these words. */
export const endsWith = (full: readonly string[], words: readonly string[]): boolean =>
  words.every((word, index) => word === full[full.length - words.length + index])
