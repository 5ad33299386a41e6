import { among } from '../../vocabulary.ts'
import { isUnitOfTime } from '../phrases/can-speak.ts'
import { dateEndingAt } from '../phrases/date-before.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/** The conjunction before the circumstance that the comma at `closing` ends: "Vik left and, in a letter, said so". */
export function conjunctionBefore(reading: Reading, closing: number, floor: number): number | undefined {
  const { bits, tokens } = reading
  // "Vik left, and on Monday, said so"
  const date = closing - dateEndingAt(reading, closing - 1) - 1
  if (date > floor && date < closing - 1 && hasBit(bits, date, Is.conjunction)) return date
  let opening = closing - 1
  while (opening > floor && opening > closing - 10 && !hasBit(bits, opening, Is.comma)) opening--
  if (!hasBit(bits, opening, Is.comma) || !hasBit(bits, opening - 1, Is.conjunction)) return undefined
  const opens = hasBit(bits, opening + 1, Is.preposition | Is.gerund | Is.adverb | Is.subordinator)
  return opens || isAsked(tokens, opening + 1) || holdsTime(tokens, opening + 2, closing) ? opening - 1 : undefined
}
const isAsked = among('asked pressed questioned prompted challenged')

// "and, two days later, said so"
function holdsTime(tokens: Reading['tokens'], from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + 2); at++) if (isUnitOfTime(tokens, at)) return true
  return false
}
