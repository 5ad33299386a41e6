import type { Token } from '../../types.ts'

/**
 * Whether a token is written like a word of a name that has `length` words: "US" is not "us", "Nice" not "nice"; a word
 * with a capital needs one, initials need all of theirs. A heading in capitals may name anybody, but short words in
 * capitals are more often initials of something else.
 */
export function isWritten(word: string, token: Token | undefined, length: number): boolean {
  if (!token) return false
  const { text } = token
  if (text === word) return true
  if (!isUpper(word[0])) return word === word.toLowerCase()
  if (!isUpper(text[0])) return false
  if (isInitials(word)) return text === text.toUpperCase() && text.includes('.') === word.includes('.')
  return text.length > 3 || length > 1 || text !== text.toUpperCase()
}

const isUpper = (letter: string | undefined): boolean => letter !== undefined && letter !== letter.toLowerCase()
const isInitials = (word: string): boolean => word.length > 1 && word === word.toUpperCase()
