import type { Reading } from '../reading/reading.ts'
import { anyHasBit, hasBit, Is } from '../reading/words.ts'
import type { NounPhrase } from './noun-phrase.ts'

/** Whether a phrase in an aside is what a preposition brings, or where that is: "Vik, who rows in Oslo, Norway, in May, said". */
export function isPlace({ bits }: Reading, { first }: NounPhrase, floor: number): boolean {
  let at = first - 1
  if (hasBit(bits, at, Is.comma) && hasBit(bits, first, Is.capital) && hasBit(bits, at - 1, Is.capital)) {
    at--
    while (at > floor && hasBit(bits, at, Is.capital)) at--
  }
  return at > floor && hasBit(bits, at, Is.preposition) && anyHasBit(bits, Math.max(floor + 1, at - 19), at, Is.comma)
}

/** Whether a phrase in an aside is a party and its state: "Vik, R-Ohio, speaking in Moss, said". */
export const isParty = ({ tokens }: Reading, { first, last }: NounPhrase): boolean =>
  last > first + 1 && /^[A-Z]$/u.test(tokens[first]?.text ?? '') && tokens[first + 1]?.text === '-'

/** Whether the dot of a shortened name stands at a token: "Vik of Moss, Miss., said". */
export const isShortened = ({ bits, tokens }: Reading, dot: number): boolean =>
  tokens[dot]?.text === '.' && tokens[dot].start === tokens[dot - 1]?.end && hasBit(bits, dot - 1, Is.capital)
