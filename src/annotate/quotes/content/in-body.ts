import { isOfOrFor } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/** Whether a conjunction joins two parts of the name of a body that begins behind `from`: "the Ministry of Ports and Piers". */
export function isInBody({ bits, tokens }: Reading, from: number, conjunction: number): boolean {
  if (!hasBit(bits, conjunction, Is.conjunction)) return false
  if (!hasBit(bits, conjunction - 1, Is.capital) || !hasBit(bits, conjunction + 1, Is.capital)) return false
  let at = conjunction - 2
  while (at > from && hasBit(bits, at, Is.capital)) at--
  return at > from && isOfOrFor(tokens, at) && hasBit(bits, at - 1, Is.capital)
}
