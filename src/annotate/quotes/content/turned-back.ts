import { among } from '../../vocabulary.ts'
import { isSilence } from '../cues/silence.ts'
import { isWhoOrWhich } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/** Whether what began at `first` is nobody's deed: "said it was right to wait but backed the plan", which no "it" does. */
export function isOfNobody({ bits, tokens }: Reading, first: number, end: number): boolean {
  if (tokens[first]?.lower !== 'it' || !hasBit(bits, first + 1, Is.auxiliary)) return false
  for (let at = first + 3; at < end && at < first + 6; at++) if (isToOrThat(tokens, at)) return true
  return false
}
const isToOrThat = among('to that')

/**
 * Whether a "but" before token `at` turns back from what began at `first` to the outlet: "…, but they"; not "…, but not the
 * crew", nor "said it leaks, but the crew is safe", where "to mend it" and "whether it leaks" are no clauses that a second
 * one could join.
 */
export function isTurnedBack(reading: Reading, at: number, first: number): boolean {
  const { bits, tokens } = reading
  if (hasBit(bits, at, Is.pronoun)) return true
  // "…, but that is no proof": what the outlet makes of it.
  if ((isDemonstrative(tokens, at) && isVerbOfThat(bits, at + 1)) || isAnother(reading, at)) return true
  if (!hasBit(bits, first, Is.question) && tokens[first]?.lower !== 'to') return false
  if (hasBit(bits, at, Is.adverb | Is.preposition | Is.question)) return false
  // "asked whether it leaks, but declined to say why"
  for (let i = hasBit(bits, at, Is.past) ? at : at + 1; i < at + 9; i++) {
    if (hasBit(bits, i, Is.auxiliary | Is.verb | Is.past | Is.cue)) return true
    if (hasBit(bits, i, Is.comma | Is.stop | Is.mark | Is.relative)) return false
  }
  return false
}

// "…, but Vik, who saw it, left", "…, but Vik had none of it: “No.”"
function isAnother({ bits, tokens }: Reading, at: number): boolean {
  let end = at
  while (end < at + 5 && hasBit(bits, end, Is.capital)) end++
  if (end === at) return false
  if (hasBit(bits, end, Is.comma) && isWhoOrWhich(tokens, end + 1)) return true
  while (end < at + 14 && !hasBit(bits, end, Is.stop | Is.mark | Is.colon | Is.comma)) end++
  return hasBit(bits, end, Is.colon) && hasBit(bits, end + 1, Is.mark)
}

const isDemonstrative = among('that this')

/** Whether behind a "that" at the token before stands its own verb: "that’s", "that is". */
export const isVerbOfThat = (bits: Int32Array, at: number): boolean => hasBit(bits, at, Is.auxiliary | Is.possessive)

/** Whether the outlet misses something from token `at` on: "…, but did not say when". */
export function isLeftOut({ bits, tokens }: Reading, at: number): boolean {
  if (isSilence({ tokens }, at)) return true
  // "though he didn’t say why"
  if (isContractedLack(tokens, at)) return isSpecified(tokens, at + 1)
  if (!isAuxiliaryOfLack(tokens, at)) return isGiven(tokens, at) && tokens[at + 1]?.lower === 'no'
  return tokens[at + 1]?.lower === 'not' && (hasBit(bits, at + 2, Is.cue) || isSpecified(tokens, at + 2))
}
const isContractedLack = among("didn't didn’t doesn't doesn’t hasn't hasn’t wouldn't wouldn’t")
const isAuxiliaryOfLack = among('did does has have had')
const isGiven = among('gave gives made makes offered offers provided provides')
const isSpecified = among(
  'receive respond hear elaborate specify identify give provide offer say name go divulge disclose release specified given provided',
)
