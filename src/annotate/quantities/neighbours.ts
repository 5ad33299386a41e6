import type { Token } from '../types.ts'

/** Whether nothing stands between a token and the one after it. */
export const isGlued = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index]
  return token !== undefined && token.end === tokens[index + 1]?.start
}

/** The token in lower case, or an empty string beyond the ends of the text. */
export const lowerAt = (tokens: readonly Token[], index: number): string => tokens[index]?.lower ?? ''

/** Whether a token begins with a capital letter. */
export const isCapital = (token: Token | undefined): boolean => {
  if (token?.kind !== 'word') return false
  const first = token.text.charCodeAt(0)
  return first < 128 ? first <= 90 : /^\p{Lu}/u.test(token.text)
}

/** The words of a list that is written with spaces. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u))
