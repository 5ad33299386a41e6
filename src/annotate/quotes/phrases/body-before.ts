import { isOfOrFor } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { chunkStart } from './chunk.ts'

/**
 * Where a body begins whose short name in brackets closes at a token: "the Moss Port Authority (MPA)", "the Ministry of Ports
 * (MP)"; else undefined.
 */
export function bodyBefore(reading: Reading, closer: number, floor: number): number | undefined {
  const { bits } = reading
  const opener = closer - 2
  const isShort =
    hasBit(bits, opener, Is.opener) && hasBit(bits, closer - 1, Is.capital) && hasBit(bits, opener - 1, Is.capital)
  let first = isShort ? chunkStart(reading, opener - 1, floor) : undefined
  while (first !== undefined && first - 2 >= floor && isOfOrFor(reading.tokens, first - 1)) {
    const before = chunkStart(reading, first - 2, floor)
    if (before === undefined) break
    first = before
  }
  return first
}
