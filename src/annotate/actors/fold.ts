import { isDigit } from '../characters.ts'

/** A word as names are compared: lower case, without diacritics, apostrophes and points: `"Türkiye"` → `"turkiye"`. */
export const fold = (word: string): string => foldLower(word.toLowerCase())

/** As `fold`, for a word that is in lower case already. */
export const foldLower = (lower: string): string => (isPlain(lower) ? lower : letters(lower).replace(/['’.]/gu, ''))

/** The kebab-case id of a name, the same in every article: `"Łukasz O’Neil"` → `"lukasz-oneil"`. */
export const toId = (name: string): string =>
  letters(name.toLowerCase())
    .replace(/['’.]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '')

function isPlain(lower: string): boolean {
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at)
    if (code > 122 || (code < 97 && !isDigit(code) && code !== hyphen)) return false
  }
  return true
}
const hyphen = 45

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
