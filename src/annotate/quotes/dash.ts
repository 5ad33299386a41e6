import { among } from '../vocabulary.ts'
import type { Token } from '../types.ts'
import type { Reading } from './reading.ts'
import { Is } from './words.ts'

/** Whether the token at `i`, with the bits `bit`, is a dash between words: a long one, or a hyphen after a space. */
export const isDash = (tokens: readonly Token[], bit: number, i: number): boolean =>
  (bit & Is.dash) > 0 || (tokens[i]?.text === '-' && (tokens[i]?.start ?? 0) > (tokens[i - 1]?.end ?? 0))

/** The dash that closes the aside opened at `i`, where its sentence goes on behind it: "the crews - old and young - to row". */
export function closingDash({ bits, tokens }: Reading, i: number, limit: number): number | undefined {
  if (!isDash(tokens, bits[i] ?? 0, i)) return undefined
  for (let at = i + 2; at < limit && at < i + 30; at++) {
    const bit = bits[at] ?? 0
    if (bit & Is.stop) return undefined
    if (!isDash(tokens, bit, at) || isDash(tokens, bits[at + 1] ?? 0, at + 1)) continue
    const next = bits[at + 1] ?? 0
    const goesOn = next & (Is.auxiliary | Is.verb | Is.past) || isGoingOn(tokens, at + 1)
    return goesOn && !(next & (Is.capital | Is.pronoun)) ? at : undefined
  }
  return undefined
}
const isGoingOn = among('to than that for of as')
