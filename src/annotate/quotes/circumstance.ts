import type { Reading } from './reading.ts'
import { Is } from './words.ts'

/** The conjunction before the circumstance that the comma at `closing` ends: "Vik left and, in a letter, said so". */
export function conjunctionBefore({ bits }: Reading, closing: number, floor: number): number | undefined {
  let opening = closing - 1
  while (opening > floor && opening > closing - 10 && !((bits[opening] ?? 0) & Is.comma)) opening--
  const isOpening = (bits[opening] ?? 0) & Is.comma && (bits[opening - 1] ?? 0) & Is.conjunction
  return isOpening && (bits[opening + 1] ?? 0) & (Is.preposition | Is.gerund | Is.adverb) ? opening - 1 : undefined
}
