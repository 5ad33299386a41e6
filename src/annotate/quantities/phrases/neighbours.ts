import type { Token } from '../../types.ts'
import { among } from '../../vocabulary.ts'

/** Whether nothing stands between a token and the one after it. */
export const isGlued = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index]
  return token !== undefined && token.end === tokens[index + 1]?.start
}

/** The token in lower case, or an empty string beyond the ends of the text. */
export const lowerAt = (tokens: readonly Token[], index: number): string =>
  index < 0 ? '' : (tokens[index]?.lower ?? '')

/** Whether a token begins with a capital letter. */
export const isCapital = (token: Token | undefined): boolean => {
  if (token?.kind !== 'word') return false
  const first = token.text.charCodeAt(0)
  return first < 128 ? first <= 90 : /^\p{Lu}/u.test(token.text)
}

/** A list of words; `at` tells whether a token is on it, many times faster than `has`. */
export type Words = ReadonlySet<string> & { readonly at: (tokens: readonly Token[], index: number) => boolean }

/** Whether a word has the form of a gerund: "adopting", not "king". */
export const isGerund = (tokens: readonly Token[], index: number): boolean =>
  lowerAt(tokens, index).endsWith('ing') && /^\p{Ll}{6,}$/u.test(tokens[index]?.text ?? '')

/** The words of a list that is written with spaces. */
export const words = (list: string): Words => toWords(list.split(/\s+/u))

/** A list of words from single ones. */
export function toWords(list: Iterable<string>): Words {
  const set = new Set(list)
  return Object.assign(set, { at: among(set) })
}

/** Whether a phrase ends before a token: no word stands there, or one of `behind`. */
export const endsBefore = (tokens: readonly Token[], index: number, behind: Words): boolean =>
  tokens[index]?.kind !== 'word' || behind.at(tokens, index)

/** Whether a hyphen inside a word stands at a token: "start-up", not "5 - 3". */
export const isHyphenAt = (tokens: readonly Token[], index: number): boolean =>
  lowerAt(tokens, index) === '-' && isGlued(tokens, index) && isGlued(tokens, index - 1)
