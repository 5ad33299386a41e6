import { labelling } from '../cues/cues.ts'
import { isWhat } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/**
 * Whether at token `i` the main verb comes back behind what somebody calls a thing: "what Vik called a “farce” took an hour",
 * not "what Vik called a plan that failed".
 */
export function leavesName({ bits, tokens, cues }: Reading, i: number, first: number): boolean {
  const bit = bits[i] ?? 0
  if (!(bit & (Is.auxiliary | Is.verb | Is.past)) || bit & Is.capital || i <= first + 1) return false
  // "what Vik described as a “farce” took an hour"
  const verb = tokens[first - 1]?.lower === 'as' ? first - 2 : first - 1
  if (!labelling.has(cues.get(verb)?.entry.lemma ?? '') || !isFreeRelative({ bits, tokens }, verb - 1)) return false
  const before = bits[i - 1] ?? 0
  if (before & (Is.relative | Is.pronoun | Is.preposition | Is.adverb | Is.auxiliary | Is.comma | Is.determiner))
    return false
  // "the burned pier", "a plan made in Moss"
  if (bit & Is.past && !(bit & Is.auxiliary) && !(before & Is.mark)) return false
  return !isRelativeSince(bits, first, i)
}

// "what Vik has called"
function isFreeRelative({ bits, tokens }: Pick<Reading, 'bits' | 'tokens'>, from: number): boolean {
  for (let at = from; at > from - 8; at--) {
    if (hasBit(bits, at, Is.comma | Is.stop | Is.mark)) return false
    if (isWhat(tokens, at)) return true
  }
  return false
}

const isRelativeSince = (bits: Int32Array, first: number, end: number): boolean => {
  for (let at = first; at < end; at++)
    if (hasBit(bits, at, Is.relative | Is.question) && !hasBit(bits, at, Is.determiner)) return true
  return false
}
