import { isDigit, isMark, isSmallLetter } from '../characters.ts'
import type { Token } from '../types.ts'
import { onceAWord } from '../vocabulary.ts'

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
const isFolded = onceAWord((lower) => foldLower(lower) === lower)

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
export const toId = (name: string): string => idOfFolded(foldLower(name.toLowerCase()))

/** The same id, of a name that is folded. */
export function idOfFolded(folded: string): string {
  if (!isPlain(folded)) return kebab(folded)
  return folded.includes(' ') ? folded.replaceAll(' ', '-') : folded
}

// Letters and digits of English, single spaces between them.
function isPlain(folded: string): boolean {
  let isGap = true
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at)
    const isNext = code === space
    if (isNext ? isGap : !(isSmallLetter(code) || isDigit(code))) return false
    isGap = isNext
  }
  return !isGap
}
const space = 32

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
