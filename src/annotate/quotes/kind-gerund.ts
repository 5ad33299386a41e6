import { tokenAt } from '../tokens.ts'
import { among } from '../vocabulary.ts'
import type { Reading } from './reading.ts'
import { Is, bitsBefore } from './words.ts'

/**
 * Whether the gerund at a token tells of what kind the noun behind it is, "the international peacekeeping force", and not
 * what the one before it does: "the official running piers", "the critic spreading rumours".
 */
export const isKindOf = ({ bits, tokens }: Pick<Reading, 'bits' | 'tokens'>, at: number): boolean =>
  bits[at - 1] === 0 &&
  bits[at + 1] === 0 &&
  (bitsBefore(bits, at - 1) & (Is.determiner | Is.possessive)) > 0 &&
  !isSomebody(tokens, at - 1) &&
  isAdjective.test(tokenAt(tokens, at - 1)?.lower ?? '')

const isAdjective = /(?:[^rdv]al|ic|ive|ous|ary)$/u
const isSomebody = among('public critic individual criminal relative native academic medic mechanic')
