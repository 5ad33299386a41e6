import { among } from '../../vocabulary.ts'
import { isThough } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/**
 * The first token after what links words to those before them, "However, ", "In fact, ", or concedes something to others,
 * "Though crews doubt it, "; else `first`.
 */
export function afterLink({ bits, tokens }: Reading, first: number, end: number): number {
  const isPair = linksBehind.get(tokens[first]?.lower ?? '')?.(tokens, first + 1) ?? false
  if (isPair && hasBit(bits, first + 2, Is.comma)) return first + 3
  if (isLink(tokens, first) && hasBit(bits, first + 1, Is.comma)) return first + 2
  // Not "Though old, it holds"
  if (!isThough(tokens, first) || !hasBit(bits, first + 1, subject)) return first
  for (let at = first + 1; at < end - 1; at++) {
    if (hasBit(bits, at, Is.mark | Is.dash | Is.colon)) return first
    if (hasBit(bits, at, Is.comma)) return hasBit(bits, at + 1, subject) ? at + 1 : first
  }
  return first
}

const isLink = among('however moreover furthermore nonetheless nevertheless additionally')
const linksBehind = new Map([
  ['in', among('addition fact contrast short')],
  ['even', among('so')],
])
const subject = Is.pronoun | Is.determiner | Is.capital
