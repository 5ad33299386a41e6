import { labelling } from '../cues/cues.ts'
import { isInfinitiveAt } from '../phrases/infinitive.ts'
import { isOfOrFor } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/**
 * Whether the comma at `comma` is one of the two around what somebody is, whom an infinitive behind it asks something of:
 * "urged the mayor, Ida Moe, to resign".
 */
export function isBesideAsked(reading: Reading, comma: number, limit: number): boolean {
  if (isAskedAt(reading, comma + 1)) return commaFrom(reading, comma, -1, comma - reach) !== undefined
  const closing = commaFrom(reading, comma, 1, Math.min(limit, comma + reach))
  return closing !== undefined && isAskedAt(reading, closing + 1)
}

// "to resign", or of what somebody is accused: "accused the mayor, without proof, of lying", "hailed Ida Moe, the mayor,
// as a hero", "called the mayor, Ida Moe, “a hero”"
const isAskedAt = (reading: Reading, at: number): boolean =>
  isInfinitiveAt(reading, at) ||
  (hasBit(reading.bits, at, Is.mark) && isLabelled(reading, at)) ||
  (isOfOrFor(reading.tokens, at) && hasBit(reading.bits, at + 1, Is.gerund)) ||
  (reading.tokens[at]?.lower === 'as' && hasBit(reading.bits, at + 1, Is.mark | Is.determiner | Is.gerund | Is.pronoun))

// The nearest cue before gives a name or a verdict.
function isLabelled({ cues }: Reading, mark: number): boolean {
  for (let at = mark - 1; at > mark - 20; at--) {
    const cue = cues.get(at)
    if (cue) return labelling.has(cue.entry.lemma)
  }
  return false
}

// No longer words stand between such commas.
const reach = 12

// The next comma in a direction, with nothing but a noun phrase between.
function commaFrom({ bits }: Reading, comma: number, step: 1 | -1, end: number): number | undefined {
  for (let i = comma + step; i !== end; i += step) {
    const bit = bits[i] ?? 0
    if (bit & Is.comma) return i === comma + step ? undefined : i
    if ((bit & verbal && !(bit & Is.capital)) || i < 0) return undefined
  }
  return undefined
}

const verbal =
  Is.stop |
  Is.auxiliary |
  Is.pronoun |
  Is.verb |
  Is.subordinator |
  Is.gerund |
  Is.dash |
  Is.mark |
  Is.cue |
  Is.conjunction
