import { tokenAt } from '../tokens.ts'
import { among } from '../vocabulary.ts'
import type { Reading } from './reading.ts'
import { hasBit, Is } from './words.ts'

/**
 * Whether the gerund at a token tells of what kind the noun behind it is, "the international peacekeeping force", and not
 * what the one before it does: "the official running piers", "the critic spreading rumours".
 */
export const isKindOf = ({ bits, tokens }: Pick<Reading, 'bits' | 'tokens'>, at: number): boolean =>
  bits[at - 1] === 0 &&
  bits[at + 1] === 0 &&
  hasBit(bits, at - 2, Is.determiner | Is.possessive) &&
  !isSomebody(tokens, at - 1) &&
  isAdjective.test(tokenAt(tokens, at - 1)?.lower ?? '')

const isAdjective = /(?:[^rdv]al|ic|ive|ous|ary)$/u
const isSomebody = among('public critic individual criminal relative native academic medic mechanic')
