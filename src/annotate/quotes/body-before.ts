import { chunkStart } from './chunk.ts'
import type { Reading } from './reading.ts'
import { Is } from './words.ts'

/** Where a body begins whose short name in brackets closes at a token: "the Moss Port Authority (MPA)"; else undefined. */
export function bodyBefore(reading: Reading, closer: number, floor: number): number | undefined {
  const { bits } = reading
  const opener = closer - 2
  const isShort = (bits[opener] ?? 0) & Is.opener && (bits[closer - 1] ?? 0) & (bits[opener - 1] ?? 0) & Is.capital
  return isShort ? chunkStart(reading, opener - 1, floor) : undefined
}
