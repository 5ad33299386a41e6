import type { NounPhrase } from './noun-phrase.ts'
import type { Reading, Run } from './reading.ts'
import { hasBit, Is } from './words.ts'

/**
 * Whether a stray comma parts `name` from its cue behind what the sentence opens with: "Following the report, party chair
 * Ida Moe, said", where "After Vik, head of the port, said" opens a clause of Vik's.
 */
export function isLedIn({ bits }: Reading, { first, last }: NounPhrase, name: NounPhrase, floor: number): boolean {
  const isOpened =
    first === floor ? hasBit(bits, floor, Is.gerund) : first - 1 === floor && hasBit(bits, floor, leading)
  if (!isOpened || hasBit(bits, last, Is.capital | Is.role)) return false
  const isFullName =
    name.last > name.first && hasBit(bits, name.first, Is.capital) && hasBit(bits, name.last, Is.capital)
  return !hasBit(bits, name.first, Is.determiner) && (isFullName || isOfRole(bits, name.head))
}

const leading = Is.preposition | Is.gerund

const isOfRole = (bits: Int32Array, { first, last }: Run): boolean => {
  for (let at = first; at <= last; at++) if (hasBit(bits, at, Is.role)) return true
  return false
}
