import { tokenAt } from '../../tokens.ts'
import { isSomeOf } from '../reading/grammar-words.ts'
import { afterDateline } from '../reading/opening.ts'
import type { Reading } from '../reading/reading.ts'
import { anyHasBit, hasBit, Is } from '../reading/words.ts'
import { phraseEndingAt, phraseStartingAt, type NounPhrase } from './noun-phrase.ts'

/** A subject with those who share its verb, `'Lind and Vik said'`, `'Lind, Dahl and Vik said'`, where they open their clause. */
export function withPartners(reading: Reading, phrase: NounPhrase, floor: number): NounPhrase {
  const { tokens, bits } = reading
  if (tokenAt(tokens, phrase.first - 1)?.lower !== 'and') return phrase
  const partner = phraseEndingAt(reading, phrase.first - 2, floor)
  if (!partner) return phrase
  const start = afterDateline(reading, floor, partner.first)
  const first = isClause(bits, start, partner.first - 1) ? partner.first : firstOfList(reading, partner.first, floor)
  // "Lind and Vik of the Fund for Ports and Piers": the last "and" is in a name.
  if (tokenAt(tokens, first - 1)?.lower === 'and' && partner.head.last < partner.last) {
    const joined = withPartners(reading, { ...partner, first, last: phrase.last }, floor)
    if (joined.first < first) return joined
  }
  const before = bits[first - 1] ?? 0
  const opens =
    first === floor ||
    first === start ||
    (first === floor + 1 && (before & Is.conjunction) > 0) ||
    (before & (Is.subordinator | Is.relative | Is.mark | Is.comma)) > 0
  // "The draw of it, Lind and Vik said, is"
  const isParenthesis =
    hasBit(bits, phrase.last + 1, Is.cue) &&
    hasBit(bits, phrase.last + 2, Is.comma) &&
    !hasBit(bits, phrase.last + 3, Is.mark)
  // "In Moss, as elsewhere, some crews and divers said": no list of places.
  const isOne =
    isSomeOf(tokens, partner.first) &&
    first === partner.first &&
    !hasBit(bits, phrase.first, Is.determiner | Is.capital)
  if (!opens || (!isOne && before & Is.comma && first > floor && !isParenthesis && !isClause(bits, start, first - 1)))
    return phrase
  return { first, last: phrase.last, head: { first, last: phrase.head.last } }
}

/** A speaker behind a cue with whoever ends the clause beside them, `'“It leaks,” said Lind and Vik.'`; not `'said Lind and left'`. */
export function withFollower(reading: Reading, phrase: NounPhrase | undefined, limit: number): NounPhrase | undefined {
  const { tokens, bits } = reading
  if (!phrase || tokens[phrase.last + 1]?.lower !== 'and') return phrase
  // "wrote an article in the journal Law and Order"
  if (phrase.first < phrase.last && !hasBit(bits, phrase.head.last, Is.capital | Is.role)) return phrase
  const second = phraseStartingAt(reading, phrase.last + 2, limit)
  if (!second || !hasBit(bits, second.head.last, Is.capital | Is.role)) return phrase
  if (second.last < limit && !hasBit(bits, second.last + 1, Is.stop | Is.comma)) return phrase
  return { first: phrase.first, last: second.last, head: { first: phrase.head.first, last: second.head.last } }
}

// "Lind, Dahl and Vik": the names before the last two.
function firstOfList(reading: Reading, from: number, floor: number): number {
  const { bits } = reading
  let first = from
  for (let names = 0; names < 5 && first > floor && hasBit(bits, first - 1, Is.comma); names++) {
    const name = phraseEndingAt(reading, first - 2, floor)
    if (!name || !(hasBit(bits, name.last, Is.capital) && hasBit(bits, first, Is.capital))) break
    first = name.first
  }
  return first
}

// "The dam leaks, crews and divers said": no list of names, where a verb stands before the comma.
function isClause(bits: Int32Array, first: number, comma: number): boolean {
  if (!hasBit(bits, comma, Is.comma)) return false
  // "On Monday, crews and divers said", "In a letter, Lind and Vik said": nobody is left to speak in a list of places.
  if (hasBit(bits, first, Is.preposition | Is.subordinator | Is.gerund)) return !anyHasBit(bits, first, comma, Is.comma)
  // "Earlier Thursday, Lind and Vik said", "Separately, Lind and Vik said"
  if (hasBit(bits, comma - 1, Is.time) || (comma === first + 1 && hasBit(bits, first, Is.adverb))) return true
  if (hasBit(bits, first, Is.pronoun)) return true
  for (let at = first + 1; at < comma; at++) {
    if (hasBit(bits, at, Is.comma)) return false
    const before = bits[at - 1] ?? 0
    if (hasBit(bits, at, Is.auxiliary) && !(before & Is.relative)) return true
    if (hasBit(bits, at, Is.past | Is.verb) && !(before & (Is.relative | Is.determiner))) return true
  }
  return false
}

/** Whether the first of two that a thing is between ends at a token: "a man close to the talks between Vik and Lind said so". */
export const isBetween = (reading: Reading, last: number): boolean =>
  reading.tokens[(phraseEndingAt(reading, last, last - 12)?.first ?? 0) - 1]?.lower === 'between'
