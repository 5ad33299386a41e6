import type { Reading, Run } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { pastApposition } from './past-apposition.ts'

/**
 * The words behind the first comma from `from` on, and behind what only describes who stands before it, up to the stop of
 * the sentence; undefined where none are left.
 */
export function behindComma(reading: Reading, from: number, limit: number): Run | undefined {
  let comma = from
  while (comma < limit && !hasBit(reading.bits, comma, Is.comma)) comma++
  return upToStop(reading, pastApposition(reading, comma, limit) + 1, limit)
}

/** The words from `first` on, up to the stop of the sentence; undefined where none are left. */
export function upToStop({ bits }: Reading, first: number, limit: number): Run | undefined {
  let last = limit
  while (last >= first && hasBit(bits, last, Is.stop)) last--
  return last >= first ? { first, last } : undefined
}
