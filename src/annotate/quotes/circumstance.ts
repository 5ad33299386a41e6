import type { Reading } from './reading.ts'
import { hasBit, Is } from './words.ts'

/** The conjunction before the circumstance that the comma at `closing` ends: "Vik left and, in a letter, said so". */
export function conjunctionBefore({ bits }: Reading, closing: number, floor: number): number | undefined {
  let opening = closing - 1
  while (opening > floor && opening > closing - 10 && !hasBit(bits, opening, Is.comma)) opening--
  const isOpening = hasBit(bits, opening, Is.comma) && hasBit(bits, opening - 1, Is.conjunction)
  return isOpening && hasBit(bits, opening + 1, Is.preposition | Is.gerund | Is.adverb) ? opening - 1 : undefined
}
