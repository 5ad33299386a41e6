import { phraseStartingAt } from '../phrases/noun-phrase.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import type { CueForm } from './cue-forms.ts'

/**
 * Whether a past form only tells of the noun before it when or where that was said, so that the main verb is yet to come:
 * "a plan announced in May, the first of two, would end it"; not "Vik announced in May the plan would end".
 */
export function isReduced(reading: Reading, at: number, { form, takes }: CueForm): boolean {
  const { bits } = reading
  if (form !== 'past' || !takes.includes('n') || !hasBit(bits, at + 1, Is.preposition | Is.time)) return false
  if (hasBit(bits, at - 1, Is.capital | Is.pronoun | Is.auxiliary | Is.adverb | Is.role | Is.relative)) return false
  const end = pastSettings(reading, at + 1)
  if (end === at + 1) return false
  if (!hasBit(bits, end, Is.comma)) return isMainVerb(bits, end)
  let closing = end + 1
  while (closing < end + longest && !hasBit(bits, closing, Is.comma | Is.stop | Is.mark | Is.auxiliary)) closing++
  return hasBit(bits, closing, Is.comma) && isMainVerb(bits, closing + 1)
}

// No aside is longer, in tokens.
const longest = 12

const isMainVerb = (bits: Int32Array, at: number): boolean =>
  hasBit(bits, at, Is.auxiliary) && !hasBit(bits, at, Is.capital | Is.pronoun)

// The first token behind "in May by the board", "on Monday".
function pastSettings(reading: Reading, from: number): number {
  const { bits } = reading
  let at = from
  while (hasBit(bits, at, Is.preposition | Is.time)) {
    const first = hasBit(bits, at, Is.preposition) ? at + 1 : at
    const phrase = hasBit(bits, first, Is.time) ? undefined : phraseStartingAt(reading, first, first + longest)
    if (!phrase && !hasBit(bits, first, Is.time)) return at
    at = (phrase?.last ?? first) + 1
    while (hasBit(bits, at, Is.number)) at++
  }
  return at
}
