import { startsWithSmall } from '../characters.ts'
import type { Reading } from './reading.ts'
import { Is } from './words.ts'

/** The first token after a dateline, a date or an adverb that opens the sentence at `first`: "Last year," "Publicly,". */
export function afterOpening(reading: Reading, first: number, limit: number): number {
  const at = afterDateline(reading, first, limit)
  return afterDate(reading, at, limit)
}

/** The first token after a dateline at `first`, which is capitals and a dash: "HARBOUR CITY (Tide News) –". */
export function afterDateline({ bits, tokens }: Reading, first: number, limit: number): number {
  if (!/^\p{Lu}{3,}$/u.test(tokens[first]?.text ?? '')) return first
  for (let i = first + 1; i <= limit && i < first + 14; i++) {
    const bit = bits[i] ?? 0
    if (bit & Is.dash || (tokens[i]?.text === '-' && (tokens[i]?.start ?? 0) > (tokens[i - 1]?.end ?? 0))) return i + 1
    if (bit & (Is.auxiliary | Is.cue | Is.verb | Is.pronoun | Is.mark)) return first
    // "NATO forces – the old ones – left"
    if (startsWithSmall(tokens[i]?.text ?? '') && !(bit & (Is.preposition | Is.determiner))) return first
  }
  return first
}

// A date, or a single adverb, up to the first comma.
function afterDate({ bits, tokens }: Reading, first: number, limit: number): number {
  let isDate = /^\p{Lu}\p{Ll}+ly$/u.test(tokens[first]?.text ?? '') && ((bits[first + 1] ?? 0) & Is.comma) > 0
  for (let i = first; i <= limit && i < first + 9; i++) {
    const bit = bits[i] ?? 0
    if (bit & Is.comma) return isDate ? i + 1 : first
    if (bit & (Is.auxiliary | Is.cue | Is.verb | Is.pronoun | Is.mark | Is.possessive)) return first
    if (i < first + 3 && (bit & Is.time || units.test(tokens[i]?.lower ?? ''))) isDate = true
  }
  return first
}

const units = /^(?:minutes?|hours?|days?|weeks?|months?|years?|decades?|seconds?)$/u
