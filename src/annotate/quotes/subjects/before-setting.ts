import { isIndefinite } from '../../function-words.ts'
import { among } from '../../vocabulary.ts'
import { phraseEndingAt } from '../phrases/noun-phrase.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/**
 * The token before a phrase up to `at` that only tells when or like whom: "which in the wake of the defeat said so", "Vik
 * left, and like Lind said so"; else `at`.
 */
export function beforeSetting(reading: Reading, at: number, floor: number): number {
  const { bits, tokens } = reading
  const phrase = phraseEndingAt(reading, at, floor)
  if (!phrase || phrase.first - 2 < floor) return at
  const preposition = tokens[phrase.first - 1]?.lower
  const isSpoken = isIndefinite(tokens, phrase.first) && isTalk(tokens, phrase.head.last)
  const isSetting = preposition === 'in' && (isOccurrence(tokens, phrase.head.last) || isSpoken)
  const isLike = preposition === 'like' && hasBit(bits, phrase.first - 2, Is.conjunction | Is.comma)
  // "who in two earlier rulings said so"
  const isInRelative = isRelativeSubject(tokens, phrase.first - 2) && isSituating(tokens, phrase.first - 1)
  return isSetting || isLike || isInRelative ? phrase.first - 2 : at
}

const isSituating = among('in at on during after before')
// "Vik, the mayor, in an interview on the radio said so"
const isTalk = among('interview statement speech letter tweet post email')
const isOccurrence = among('wake aftermath midst face light absence course run-up')

/** Relative pronouns that are a subject, with the auxiliary they may hold. */
export const isRelativeSubject = among("who which that who's who’s who've who’ve who'd who’d who'll who’ll")
