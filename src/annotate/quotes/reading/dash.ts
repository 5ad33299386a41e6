import { isAnd } from '../../function-words.ts'
import { among } from '../../vocabulary.ts'
import type { Reading } from './reading.ts'
import { anyHasBit, hasBit, Is } from './words.ts'

/** Whether the token at `i` is a dash between words: a long one, or a hyphen after a space. */
export const isDash = ({ bits, tokens }: Reading, i: number): boolean =>
  hasBit(bits, i, Is.dash) || (tokens[i]?.text === '-' && tokens[i].start > (tokens[i - 1]?.end ?? 0))

/** The dash that closes the aside opened at `i`, where its sentence goes on behind it: "the crews - old and young - to row". */
export function closingDash(reading: Reading, i: number, limit: number): number | undefined {
  const { bits, tokens } = reading
  if (!isDash(reading, i)) return undefined
  for (let at = i + 2; at < limit && at < i + 30; at++) {
    if (hasBit(bits, at, Is.stop)) return undefined
    if (!isDash(reading, at) || isDash(reading, at + 1)) continue
    const next = bits[at + 1] ?? 0
    const goesOn =
      next & (Is.auxiliary | Is.verb | Is.past) ||
      (next & (Is.gerund | Is.cue)) === Is.gerund ||
      isGoingOn(tokens, at + 1) ||
      joinsPhrase(reading, at + 1)
    return goesOn && !(next & (Is.capital | Is.pronoun)) ? at : undefined
  }
  return undefined
}
// "the crews – old and young – and the pier", not "– and the pier sank", "– and said so"
const joinsPhrase = ({ bits, tokens }: Reading, at: number): boolean =>
  isAnd(tokens, at) &&
  hasBit(bits, at + 1, Is.determiner | Is.capital) &&
  tokens[at + 1]?.lower !== 'that' &&
  !anyHasBit(bits, at + 2, at + 4, Is.auxiliary | Is.verb | Is.past)

const isGoingOn = among('to than that for of as because')
