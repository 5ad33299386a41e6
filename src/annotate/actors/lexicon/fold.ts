import { isDigit, isMark, isSmallLetter } from '../../characters.ts'
import type { Token } from '../../types.ts'
import { onceAWord } from '../../vocabulary.ts'

/** A word as names are compared: lower case, without diacritics, apostrophes and points: `"Türkiye"` → `"turkiye"`. */
export const fold = (word: string): string => foldLower(word.toLowerCase())

/** As `fold`, for a word that is in lower case already. */
export function foldLower(lower: string): string {
  let hasMark = false
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at)
    if (code > 127 && !isMark(code)) return withoutMarks(letters(lower))
    hasMark ||= isDropped(code)
  }
  if (!hasMark) return lower
  return lower.length === 1 ? '' : withoutMarks(lower)
}

/** As `foldLower`, for the word at a token. */
export const foldedAt = (token: Token): string => (isFolded(token) ? token.lower : foldLower(token.lower))

/** Whether the word at a token is folded as it stands. */
export const isFolded = onceAWord((lower) => foldLower(lower) === lower)

const point = 46
const apostrophe = 39
const curvedApostrophe = 0x2019

function withoutMarks(word: string): string {
  let kept = ''
  for (let at = 0; at < word.length; at++) if (!isDropped(word.charCodeAt(at))) kept += word.charAt(at)
  return kept
}
const isDropped = (code: number): boolean => code === point || code === apostrophe || code === curvedApostrophe

/** The kebab-case id of a name, the same in every article: `"Łukasz O’Neil"` → `"lukasz-oneil"`. */
export const toId = (name: string): string => kebab(foldLower(name.toLowerCase()))

/** The same id, of words that are folded. */
export function idOfWords(words: readonly string[]): string {
  if (!words.every(isPlain)) return kebab(words.join(' '))
  return words.length === 1 ? (words[0] ?? '') : words.join('-')
}

// Letters and digits of English alone.
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (!isSmallLetter(code) && !isDigit(code)) return false
  }
  return word !== ''
}

const kebab = (folded: string): string => folded.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/gu, '')

const letters = (lower: string): string =>
  lower
    .replace(/[øłđðþßæœı]/gu, (letter) => spelled[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')

// Letters that Unicode does not take apart into a base and a mark.
const spelled: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
}
