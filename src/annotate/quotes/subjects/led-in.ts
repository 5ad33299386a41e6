import type { NounPhrase } from '../phrases/noun-phrase.ts'
import type { Reading } from '../reading/reading.ts'
import { anyHasBit, hasBit, Is } from '../reading/words.ts'

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
  return (
    !hasBit(bits, name.first, Is.determiner) &&
    (isFullName || anyHasBit(bits, name.head.first, name.head.last + 1, Is.role))
  )
}

const leading = Is.preposition | Is.gerund
