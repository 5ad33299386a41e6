import { among } from '../../vocabulary.ts'
import { headOnly, phraseEndingAt, single, type NounPhrase } from '../phrases/noun-phrase.ts'
import { isTemporal } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/**
 * Whoever has the noun of saying at `noun`, "his", "Vik's"; undefined where nobody has, and where it is a subject, "Vik's
 * claim that it leaks was false": nothing tells where such a claim ends.
 */
export function ownerBefore(reading: Reading, noun: number, floor: number): NounPhrase | undefined {
  const owner = possessorBefore(reading, noun, floor)
  // "came after Vik's claim that it leaks"
  const isBehind = owner && owner.first - 2 > floor && isTemporal(reading.tokens, owner.first - 1)
  return owner && (isBehind || !opensClause(reading.bits, owner.first, floor)) ? owner : undefined
}

/** Whoever has the noun at `noun`, "his", "Vik's", wherever they stand. */
export function possessorBefore(reading: Reading, noun: number, floor: number): NounPhrase | undefined {
  const { bits, tokens } = reading
  let at = noun - 1
  while (at > floor && !hasBit(bits, at, Is.possessive | Is.determiner) && noun - at < 4) at--
  if (isOwner(tokens, at)) return single(at)
  if (!hasBit(bits, at, Is.possessive)) return undefined
  if (!hasBit(bits, at - 1, Is.capital)) {
    let from = at - 1
    // "stems from the firm's claim", "is open to the firm's claim", "sure enough of the firm's claim"
    while (from > at - 5 && !hangsOn(tokens, from)) from--
    const phrase = phraseEndingAt(reading, at - 1, hangsOn(tokens, from) ? Math.max(floor, from + 1) : floor)
    // "based on the firm's promise that": the firm's.
    return phrase && hasBit(bits, phrase.head.last, Is.past)
      ? phraseEndingAt(reading, at - 1, phrase.head.last + 2)
      : phrase
  }
  let name = at - 1
  while (name > floor && isNamePart(bits[name - 1] ?? 0)) name--
  return headOnly({ first: name, last: at - 1 })
}

const isNamePart = (bit: number): boolean =>
  (bit & Is.capital) > 0 && !(bit & (Is.preposition | Is.subordinator | Is.determiner | Is.conjunction | Is.adverb))

/** Whether a phrase that begins at `at` is the first of its clause. */
export const opensClause = (bits: Int32Array, at: number, floor: number): boolean =>
  at <= floor || hasBit(bits, at - 1, Is.comma | Is.conjunction | Is.subordinator | Is.stop | Is.dash | Is.mark)
const hangsOn = among('from to')
const isOwner = among('his her their')
