import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/**
 * Whether a "but" before token `at` turns back from what began at `first` to the outlet: "…, but they"; not "…, but not the
 * crew", nor "said it leaks, but the crew is safe", where "to mend it" and "whether it leaks" are no clauses that a second
 * one could join.
 */
export function isTurnedBack({ bits, tokens }: Reading, at: number, first: number): boolean {
  if (hasBit(bits, at, Is.pronoun)) return true
  if (!hasBit(bits, first, Is.question) && tokens[first]?.lower !== 'to') return false
  if (hasBit(bits, at, Is.adverb | Is.preposition | Is.question)) return false
  // "asked whether it leaks, but declined to say why"
  for (let i = hasBit(bits, at, Is.past) ? at : at + 1; i < at + 9; i++) {
    if (hasBit(bits, i, Is.auxiliary | Is.verb | Is.past | Is.cue)) return true
    if (hasBit(bits, i, Is.comma | Is.stop | Is.mark | Is.relative)) return false
  }
  return false
}
