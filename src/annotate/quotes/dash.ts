import type { Token } from '../types.ts'
import { Is } from './words.ts'

/** Whether the token at `i`, with the bits `bit`, is a dash between words: a long one, or a hyphen after a space. */
export const isDash = (tokens: readonly Token[], bit: number, i: number): boolean =>
  (bit & Is.dash) > 0 || (tokens[i]?.text === '-' && (tokens[i]?.start ?? 0) > (tokens[i - 1]?.end ?? 0))
