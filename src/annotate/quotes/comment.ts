import { endsWithNoun } from './can-speak.ts'
import { isIndefinite, isNominative } from './grammar-words.ts'
import { phraseEndingAt, phraseStartingAt, type NounPhrase } from './noun-phrase.ts'
import type { Reading } from './reading.ts'
import { Is } from './words.ts'

/**
 * Whether behind the comma at `comma` the reporter says what to make of the clause before it: "…, a claim that the board
 * disputes"; not an aside that the clause goes on behind, nor a clause of its own, "…, a diver said so".
 */
export function isComment(reading: Reading, comma: number): boolean {
  const { bits, tokens } = reading
  if (!isIndefinite(tokens, comma + 1) || (bits[comma - 1] ?? 0) & Is.mark) return false
  // "is a good diver, a bad cook"
  const before = phraseEndingAt(reading, comma - 1, comma - 8)
  if (before && isIndefinite(tokens, before.first)) return false
  const phrase = phraseStartingAt(reading, comma + 1, comma + 14)
  if (!phrase) return false
  if (opensContactClause(reading, phrase)) return true
  let at = phrase.last + 1
  if ((bits[at] ?? 0) & verbal && !((bits[at] ?? 0) & Is.past && (bits[at + 1] ?? 0) & Is.preposition)) return false
  while (at < comma + 40 && !((bits[at] ?? 0) & (Is.comma | Is.stop | Is.dash | Is.mark))) at++
  return !((bits[at] ?? 0) & Is.comma && (bits[at + 1] ?? 0) & verbal)
}

// "a port Ida Moe built", "a tax he opposes", where "a diver Ida Moe" may be who acts.
function opensContactClause({ bits, tokens }: Reading, { first, last }: NounPhrase): boolean {
  if ((bits[last + 1] ?? 0) & Is.pronoun) return isNominative(tokens, last + 1)
  let at = first + 1
  while (at < last && !((bits[at + 1] ?? 0) & Is.capital)) at++
  return (
    at < last &&
    !((bits[at] ?? 0) & (Is.role | Is.capital)) &&
    endsWithNoun(tokens, at) &&
    ((bits[last + 1] ?? 0) & verbal) > 0
  )
}
const verbal = Is.auxiliary | Is.verb | Is.past | Is.cue
