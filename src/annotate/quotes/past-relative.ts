import { isWhoOrWhich } from './grammar-words.ts'
import type { Reading } from './reading.ts'
import { Is } from './words.ts'

/**
 * The "that" of what is said behind a clause that describes whom it is said to: "told a court in the town that burned down
 * that …", "warned crews who had gathered that …"; else `at`.
 */
export function pastRelative({ bits, tokens }: Reading, at: number, limit: number): number {
  const isClause = isWhoOrWhich(tokens, at) || (tokens[at]?.lower === 'that' && ((bits[at + 1] ?? 0) & finite) > 0)
  if (!isClause) return at
  for (let i = at + 1; i < limit && i < at + longest; i++) {
    if ((bits[i] ?? 0) & (Is.comma | Is.stop | Is.mark | Is.cue)) return at
    if (i > at + 1 && tokens[i]?.lower === 'that' && !((bits[i + 1] ?? 0) & finite)) return i
  }
  return at
}
const finite = Is.auxiliary | Is.verb | Is.past
const longest = 16
