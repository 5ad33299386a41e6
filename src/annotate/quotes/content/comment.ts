import { isIndefinite } from '../../function-words.ts'
import { endsWithNoun } from '../phrases/can-speak.ts'
import { phraseEndingAt, phraseStartingAt, type NounPhrase } from '../phrases/noun-phrase.ts'
import { isNominative } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/**
 * Whether behind the comma at `comma` the reporter says what to make of the clause before it: "…, a claim that the board
 * disputes"; not an aside that the clause goes on behind, nor a clause of its own, "…, a diver said so".
 */
export function isComment(reading: Reading, comma: number): boolean {
  const { bits, tokens } = reading
  if (!isIndefinite(tokens, comma + 1) || hasBit(bits, comma - 1, Is.mark)) return false
  // "is a good diver, a bad cook"
  const before = phraseEndingAt(reading, comma - 1, comma - 8)
  if (before && isIndefinite(tokens, before.first)) return false
  const phrase = phraseStartingAt(reading, comma + 1, comma + 14)
  if (!phrase) return false
  if (opensContactClause(reading, phrase)) return true
  let at = phrase.last + 1
  // "a diver, a cook, and a singer"
  if (hasBit(bits, at, Is.comma) && hasBit(bits, at + 1, Is.conjunction) && isIndefinite(tokens, at + 2)) return false
  if (hasBit(bits, at, verbal) && !(hasBit(bits, at, Is.past) && hasBit(bits, at + 1, Is.preposition))) return false
  while (at < comma + 40 && !hasBit(bits, at, Is.comma | Is.stop | Is.dash | Is.mark)) at++
  // "built by Vik, a diver, and that it leaks"
  if (hasBit(bits, at + 1, Is.conjunction) && tokens[at + 2]?.lower === 'that') return false
  return !(hasBit(bits, at, Is.comma) && hasBit(bits, at + 1, verbal))
}

// "a port Ida Moe built", "a tax he opposes", where "a diver Ida Moe" may be who acts.
function opensContactClause({ bits, tokens }: Reading, { first, last }: NounPhrase): boolean {
  if (hasBit(bits, last + 1, Is.pronoun)) return isNominative(tokens, last + 1)
  let at = first + 1
  while (at < last && !hasBit(bits, at + 1, Is.capital)) at++
  return (
    at < last && !hasBit(bits, at, Is.role | Is.capital) && endsWithNoun(tokens, at) && hasBit(bits, last + 1, verbal)
  )
}
const verbal = Is.auxiliary | Is.verb | Is.past | Is.cue
