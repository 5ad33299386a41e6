import { phraseStartingAt } from '../phrases/noun-phrase.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/** Whether a thing and marked words on it stand at token `at`: "deemed the pier “old”". */
export function isVerdict(reading: Reading, at: number, limit: number): boolean {
  const thing = phraseStartingAt(reading, at, limit)
  return (
    thing !== undefined &&
    !hasBit(reading.bits, thing.last, Is.determiner) &&
    hasBit(reading.bits, thing.last + 1, Is.mark)
  )
}
