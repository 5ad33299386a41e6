import { among } from '../../vocabulary.ts'
import { isInfinitiveAt } from '../phrases/infinitive.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/**
 * Whether what is said comes behind the day that ends before `at`: "called the plan on Saturday “a joke”", "blasted
 * Vik on Monday over it".
 */
export const isSaidBehindDay = (reading: Reading, at: number): boolean =>
  hasBit(reading.bits, at, Is.mark) || isVerdict(reading.tokens, at) || isAskedNext(reading, at)
const isVerdict = among('over as that')

/**
 * Whether what is asked comes behind a day, and perhaps a place, at `from`: "urged the crew Monday in Moss to row",
 * "chided the crew Monday for rowing".
 */
export function isAskedNext(reading: Reading, from: number): boolean {
  const { bits, tokens } = reading
  let at = from
  while (hasBit(bits, at, Is.time)) at++
  if (tokens[at]?.lower === 'in' && hasBit(bits, at + 1, Is.capital)) {
    at += 2
    while (hasBit(bits, at, Is.capital)) at++
  }
  const word = tokens[at]?.lower
  return isInfinitiveAt(reading, at) || word === 'for' || (word === 'to' && hasBit(bits, at + 1, Is.mark))
}
