import { isIndefinite } from '../../function-words.ts'
import { phraseEndingAt, type NounPhrase } from '../phrases/noun-phrase.ts'
import type { Reading, Run } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/** Who stands before a pair of dashes, whatever it holds: "Hanne Vik – a geologist, who was late – said". */
export function beforeDashes(reading: Reading, closing: number, floor: number): NounPhrase | undefined {
  const { bits } = reading
  if (!hasBit(bits, closing, Is.dash)) return undefined
  const end = firstOfDash(bits, closing)
  for (let at = end - 1; at > floor && at > end - longestAside; at--) {
    if (!hasBit(bits, at, Is.dash)) continue
    const before = phraseEndingAt(reading, firstOfDash(bits, at) - 1, floor)
    // "A diver – Hanne Vik, who was late – said": the name speaks.
    return before && startsWithName(reading, before) && !isIndefinite(reading.tokens, before.first) ? before : undefined
  }
  return undefined
}
const longestAside = 30

/** Of two hyphens that are one dash, the first. */
export const firstOfDash = (bits: Int32Array, at: number): number =>
  hasBit(bits, at, Is.dash) && hasBit(bits, at - 1, Is.dash) ? at - 1 : at

/** Whether a phrase begins with a name; the title of a work counts as a capital, too, and is none. */
export const startsWithName = ({ bits }: Reading, { first }: Run): boolean =>
  ((bits[first] ?? 0) & (Is.capital | Is.inside)) === Is.capital
