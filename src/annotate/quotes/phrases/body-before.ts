import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { chunkStart } from './chunk.ts'

/** Where a body begins whose short name in brackets closes at a token: "the Moss Port Authority (MPA)"; else undefined. */
export function bodyBefore(reading: Reading, closer: number, floor: number): number | undefined {
  const { bits } = reading
  const opener = closer - 2
  const isShort =
    hasBit(bits, opener, Is.opener) && hasBit(bits, closer - 1, Is.capital) && hasBit(bits, opener - 1, Is.capital)
  return isShort ? chunkStart(reading, opener - 1, floor) : undefined
}
