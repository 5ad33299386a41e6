import { among } from '../../vocabulary.ts'
import type { CueForm } from '../cues/cue-forms.ts'
import { isThatOrWhether } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { isOccasionAt } from './occasion.ts'
import { pastSource } from './past-aside.ts'

/** The token "that" where only a circumstance stands before it, "declared on national television that …"; else `at`. */
export function skipToThat(
  reading: Reading,
  at: number,
  limit: number,
  { takesClause, prepositions }: CueForm,
): number {
  const { bits, tokens } = reading
  if (!takesClause || bringsItsOwn(reading, at, limit, prepositions)) return at
  const manner = pastManner(reading, at)
  if (tokens[manner]?.lower === 'that') return manner
  let inPlace = isInPlace(bits, at)
  // "ruled 6-3 on Monday that"
  const isClause = isWhile(tokens, at) && hasBit(bits, at + 1, Is.pronoun)
  if (
    !(hasBit(bits, at, Is.preposition | Is.number) && !isCount(reading, at)) &&
    !inPlace &&
    !isTiming(tokens, at) &&
    !isGathered(tokens, at) &&
    !isClause
  )
    return at
  // "as he left the pier that"
  for (let i = isClause ? at + 3 : at + 1; i <= limit && i < at + 14; i++) {
    // "told them of the fee and the belief that it helps"
    if (isThatOrWhether(tokens, i)) return isBelief(tokens, i - 1) ? at : i
    const bit = bits[i] ?? 0
    // "said on the air, where he is a guest, that"
    const past = bit & Is.comma ? pastSource(reading, i, limit) : i
    if (past > i && tokens[past]?.lower === 'that') return past
    if (bit & Is.comma && (inPlace || isInPlace(bits, i))) {
      inPlace = !inPlace
      continue
    }
    if (bit & (Is.auxiliary | Is.verb | Is.pronoun | Is.comma | Is.stop | Is.mark | Is.dash)) return at
    if (bit & Is.cue && !isAttribute(bits, i)) return at
    // "fired back at the crew and reminded them that"
    if (bit & Is.conjunction && reading.cues.get(i + 1)?.takesClause) return at
    if (bit & Is.determiner && opensPhrase(bits, i)) return at
  }
  return at
}

// "revealed, somewhat stiffly, that"
function pastManner({ bits, tokens }: Reading, at: number): number {
  if (!hasBit(bits, at, Is.comma)) return at
  let end = at + 1
  while (hasBit(bits, end, Is.adverb) || isDegree(tokens, end)) end++
  return end > at + 1 && hasBit(bits, end, Is.comma) ? end + 1 : at
}
const isDegree = among('somewhat very quite rather more a little bit')

// "wrote in anger that", not "wrote in a letter to the board last week that"
const bringsItsOwn = (reading: Reading, at: number, limit: number, own: ReadonlySet<string>): boolean =>
  own.has(reading.tokens[at]?.lower ?? '') && !(reading.tokens[at]?.lower === 'in' && isOccasionAt(reading, at, limit))

// "26 boats that sank", not "6-3 on Monday that", "6 to 3 that", "Radio 4’s show that"
const isCount = ({ bits, tokens }: Reading, at: number): boolean =>
  tokens[at]?.kind === 'number' && tokens[at + 1]?.kind === 'word' && !hasBit(bits, at + 1, Is.preposition)

const isBelief = among('belief beliefs idea notion view fact hope fear claim theory')
const isWhile = among('as when while after before')
const isTiming = among('after before')
// "told the crews gathered on the pier that"
const isGathered = among('gathered assembled packed crammed seated massed')

// "in Salem, Oregon, on Monday"
const isInPlace = (bits: Int32Array, comma: number): boolean =>
  hasBit(bits, comma, Is.comma) && hasBit(bits, comma - 1, Is.capital) && hasBit(bits, comma + 1, Is.capital)

// "at noon the ferry that sank": a second noun phrase, so that "that" belongs to it.
const opensPhrase = (bits: Int32Array, at: number): boolean =>
  !hasBit(
    bits,
    at - 1,
    Is.preposition | Is.determiner | Is.adverb | Is.verb | Is.past | Is.gerund | Is.conjunction | Is.subordinator,
  ) && !(((bits[at + 1] ?? 0) | (bits[at + 2] ?? 0)) & Is.time)

// "in a report published on Monday", "in a preliminary finding": a cue form that is a noun or describes one.
const isAttribute = (bits: Int32Array, at: number): boolean =>
  hasBit(bits, at + 1, Is.preposition | Is.time | Is.adverb) ||
  hasBit(bits, at - 1, Is.determiner | Is.possessive | Is.gerund) ||
  hasBit(bits, at, Is.gerund)
