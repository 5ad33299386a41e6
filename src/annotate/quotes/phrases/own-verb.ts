import { startsWithSmall } from '../../characters.ts'
import { among } from '../../vocabulary.ts'
import { endsInS } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'
import { anyHasBit, hasBit, Is } from '../reading/words.ts'

/**
 * Whether the clause of the relative at a token has its verb up to `last`: "the firm that built the pier", "the man whose boat
 * sank", where "the leak that officials" leaves the verb to come.
 */
export function hasOwnVerb(reading: Reading, relative: number, last: number): boolean {
  const { bits, tokens } = reading
  // "a chief whose port has been at the centre of it"
  if (isOfObject(tokens, relative))
    return hasFinite(reading, relative + 2, last) || anyHasBit(bits, relative + 2, last - 1, Is.auxiliary)
  let at = relative + 1
  while (hasBit(bits, at, Is.adverb)) at++
  if (at > last) return false
  const bit = bits[at] ?? 0
  if (bit & (Is.auxiliary | Is.verb | Is.past)) return true
  if (bit & (Is.determiner | Is.pronoun | Is.capital | Is.preposition | Is.inside)) return isFinite(reading, last)
  if (tokens[relative]?.lower !== 'that') return at < last
  // "that sets fares", "that lives in Moss"
  const isObject = !hasBit(bits, at + 1, Is.verb | Is.auxiliary | Is.past | Is.cue)
  return at < last && isObject && endsInS(tokens, at)
}

/** Whether a word is a finite verb of another than a helping kind. */
export const isFinite = ({ bits, tokens }: Reading, at: number): boolean =>
  hasBit(bits, at, Is.verb | Is.past) && startsWithSmall(tokens[at]?.text ?? '')

function hasFinite(reading: Reading, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (isFinite(reading, at)) return true
  return false
}

const isOfObject = among('whose whom where')
