import { among } from '../../vocabulary.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/** Whether the comma at `comma` stands between the members of a list in the words from `first` on: "the port, the pier and the dam". */
export function isListed(reading: Reading, comma: number, first: number, limit: number): boolean {
  const { bits } = reading
  const next = bits[comma + 1] ?? 0
  if (next & Is.conjunction) return isLastComma(reading, comma, first)
  // "a kind, loving and old friend"
  if (next & Is.gerund && hasBit(bits, comma + 2, Is.conjunction)) return !hasBit(bits, comma + 3, Is.gerund)
  const isPlace = isBehind(reading, comma, next)
  if (next & (Is.preposition | Is.past) && !isPlace) return false
  for (let i = comma + 1; i <= limit && i < comma + 14; i++) {
    const bit = bits[i] ?? 0
    if (bit & Is.conjunction)
      return isPlace ? hasBit(bits, i + 1, Is.preposition) : !hasBit(bits, i + 1, Is.auxiliary | Is.pronoun | Is.verb)
    if (bit & notListed && (bit & (Is.capital | Is.pronoun)) !== Is.capital && !isInMember(reading, i)) return false
  }
  return false
}

// "in Moss, on the island or in Oslo"
const isBehind = ({ bits }: Reading, comma: number, next: number): boolean =>
  (next & Is.preposition) > 0 && hasBit(bits, comma - 2, Is.preposition)

// "a claim for lost wages", "a plan to mend it", "a wish to cut spending"
const isInMember = ({ bits, tokens }: Reading, i: number): boolean =>
  hasBit(bits, i, Is.gerund) ? tokens[i - 2]?.lower === 'to' : hasBit(bits, i, Is.verb) && isOf(tokens, i - 1)
const isOf = among('of for in to')

// "the port, the pier, and the dam": the last comma, with no verb behind it.
function isLastComma({ bits }: Reading, comma: number, first: number): boolean {
  if (hasBit(bits, comma + 2, noMember) || isClauseNext(bits, comma + 3)) return false
  for (let i = comma - 1; i > first && i > comma - 9; i--) {
    const bit = bits[i] ?? 0
    if (bit & Is.comma) return i < comma - 1
    if (bit & notListed && !(bit & Is.capital)) return false
  }
  return false
}

// "…, and the crew cheered"
function isClauseNext(bits: Int32Array, from: number): boolean {
  for (let i = from; i < from + 5; i++) {
    const bit = bits[i] ?? 0
    if (bit & (Is.stop | Is.preposition | Is.comma | Is.relative | Is.mark)) return false
    if (bit & (Is.auxiliary | Is.past | Is.cue)) return true
  }
  return false
}

/** What no member of a list contains. */
export const notListed =
  Is.stop | Is.auxiliary | Is.pronoun | Is.verb | Is.subordinator | Is.relative | Is.gerund | Is.dash | Is.mark | Is.cue
const noMember =
  Is.stop |
  Is.auxiliary |
  Is.pronoun |
  Is.verb |
  Is.past |
  Is.adverb |
  Is.subordinator |
  Is.gerund |
  Is.mark |
  Is.cue |
  Is.comma |
  Is.preposition |
  Is.time
