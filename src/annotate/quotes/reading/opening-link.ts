import type { Reading, Run } from './reading.ts'
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

/** Whether a run is a set phrase that only links: "At the same time, Vik said, …", "For example, Vik said, …". */
export const isSetLink = ({ tokens }: Reading, { first, last }: Run): boolean =>
  last - first < 4 &&
  setLinks.has(
    tokens
      .slice(first, last + 1)
      .map(({ lower }) => lower)
      .join(' '),
  )
const setLinks: ReadonlySet<string> = new Set([
  'at the same time',
  'on the other hand',
  'on the one hand',
  'as a result',
  'in other words',
  'in addition',
  'in fact',
  'in turn',
  'in short',
  'for example',
  'for instance',
  'for now',
])
