import { tokenAt } from '../../tokens.ts'
import { among } from '../../vocabulary.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/**
 * Whether the gerund at a token tells of what kind the noun behind it is, "the international peacekeeping force", "housing
 * spokeswoman Ida Lie", and not what the one before it does: "the official running piers", "the critic spreading rumours".
 */
export const isKindOf = ({ bits, tokens }: Pick<Reading, 'bits' | 'tokens'>, at: number): boolean =>
  (isField(tokens, at) && (hasBit(bits, at + 1, Is.role | Is.title) || isBeforeTitle(bits, at))) ||
  (bits[at - 1] === 0 &&
    bits[at + 1] === 0 &&
    hasBit(bits, at - 2, Is.determiner | Is.possessive) &&
    !isSomebody(tokens, at - 1) &&
    isAdjective.test(tokenAt(tokens, at - 1)?.lower ?? ''))

// "…, leading Labour MP Ida Lie said"
const isBeforeTitle = (bits: Int32Array, at: number): boolean =>
  hasBit(bits, at - 1, Is.comma) && [1, 2, 3].every((step) => hasBit(bits, at + step, Is.capital))

const isField = among(
  'accounting advertising arresting banking boxing broadcasting building casting consulting cycling engineering farming fishing founding gaming housing investigating leading lending managing manufacturing marketing mining nursing operating planning policing presiding prosecuting programming publishing racing retiring sailing serving shipping sitting teaching trading training visiting',
)

const isAdjective = /(?:[^rdv]al|ic|ive|ous|ary)$/u
const isSomebody = among('public critic individual criminal relative native academic medic mechanic')
