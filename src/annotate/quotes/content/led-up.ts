import { among } from '../../vocabulary.ts'
import { isReckoned, isTemporal, isThatOrWhether, isWhile } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/**
 * Whether what stands before the comma only leads up to the clause behind it: "that if it leaks, he will mend it", "that
 * last week, he mended it", "that it leaks but that even if it does, they row", "they hope when it leaks, he mends it".
 */
export function isLedUpTo(reading: Reading, first: number, comma: number): boolean {
  const { bits, tokens } = reading
  if (hasBit(bits, first, Is.subordinator | Is.preposition | Is.gerund)) return true
  // "that, given the storm, they need more time"
  if (hasBit(bits, first - 1, Is.comma) && tokens[first - 2]?.lower === 'that') return true
  // "whether, if it leaks, he will row"
  if (isThatOrWhether(tokens, first) && hasBit(bits, first + 1, Is.comma)) return true
  // "that every time it leaks, they row", "the moment it leaks, they row"
  if (
    (isEach(tokens, first) && isMoment(tokens, first + 1)) ||
    (tokens[first]?.lower === 'the' && isPoint(tokens, first + 1))
  )
    return true
  if (tokens[first - 1]?.lower === 'that' && (isGiven(tokens, first) || isTimeAlone(reading, first, comma))) return true
  for (let at = comma - 1; at >= first && !hasBit(bits, at, Is.comma); at--) {
    const isOpening = at === first || tokens[at - 1]?.lower === 'that' || hasBit(bits, at - 1, Is.conjunction | Is.verb)
    const opening = tokens[at]?.lower === 'even' ? at + 1 : at
    if (isOpening && hasBit(bits, opening, Is.subordinator)) return true
  }
  return false
}

/** Whether the comma at `i` ends what opens a clause behind "that": "said that after the storm, the mayor vowed to row". */
export const opensThat = (reading: Reading, first: number, i: number): boolean =>
  hasBit(reading.bits, i, Is.comma) &&
  (reading.tokens[first - 1]?.lower === 'that' ||
    isTemporal(reading.tokens, first) ||
    isWhile(reading.tokens, first)) &&
  hasBit(reading.bits, i + 1, Is.pronoun | Is.determiner | Is.capital) &&
  isLedUpTo(reading, first, i)

const isGiven = among('given once')
const isEach = among('every each any next first one')
const isMoment = among('time day night week month year')
const isPoint = among('moment minute instant second day')

// "that two days later", "that last week", "that eventually"
function isTimeAlone(reading: Reading, first: number, comma: number): boolean {
  const { bits, tokens } = reading
  if (hasBit(bits, first, Is.pronoun | Is.capital) || holdsVerb(reading, first, comma)) return false
  for (let at = first; at < comma; at++)
    if (hasBit(bits, at, Is.time | Is.adverb) || isReckoned(tokens, at)) return true
  return false
}

/**
 * Whether a clause that begins at `first` has its verb before `end`: in "the crew - old and young - was late" a dash before
 * any verb only opens an aside, in "those who rowed" the verb is that of the relative clause.
 */
export function holdsVerb({ bits, tokens }: Reading, first: number, end: number): boolean {
  let isRelative = false
  for (let i = first; i < end; i++) {
    const bit = bits[i] ?? 0
    // "the crews affected by it"
    const isParticiple =
      (bit & Is.past) > 0 && tokens[i + 1]?.lower === 'by' && !hasBit(bits, i - 1, Is.auxiliary | Is.adverb)
    if (isParticiple || !(bit & (Is.auxiliary | Is.verb | Is.past | Is.cue))) {
      isRelative ||= i > first && (bit & Is.relative) > 0
      continue
    }
    if (!isRelative) return true
    // The whole of "had rowed"
    while (i + 1 < end && hasBit(bits, i + 1, Is.auxiliary | Is.verb | Is.past | Is.adverb)) i++
    isRelative = false
  }
  return false
}
