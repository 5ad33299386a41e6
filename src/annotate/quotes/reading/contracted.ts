import type { Reading } from './reading.ts'
import { hasBit, Is } from './words.ts'

/** Whether a token is a pronoun and its auxiliary in one: "they've", "she'd". */
export const isContracted = ({ bits, tokens }: Reading, at: number): boolean =>
  hasBit(bits, at, Is.auxiliary) && /^(?:i|he|she|it|they|we|you)['’]\p{L}/u.test(tokens[at]?.lower ?? '')
