import type { Run } from './reading.ts'
import { hasBit, Is } from './words.ts'

/**
 * The token behind an adverb or a conjunction that a sentence opens with, "However, the crews boast of it, Vik said";
 * else its first.
 */
export function behindLink(bits: Int32Array, first: number): number {
  const bit = bits[first] ?? 0
  if (bit & Is.conjunction) return first + 1
  return bit & Is.adverb && hasBit(bits, first + 1, Is.comma) ? first + 2 : first
}

/** Whether a run only links to the sentence before: "But, Vik said, …", "After all, Vik said, …". */
export const isLink = (bits: Int32Array, { first, last }: Run): boolean => {
  for (let i = first; i <= last; i++)
    if (!hasBit(bits, i, Is.adverb | Is.conjunction | Is.preposition | Is.comma | Is.subordinator)) return false
  return true
}
