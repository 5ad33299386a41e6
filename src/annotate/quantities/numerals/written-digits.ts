import type { Document, Token } from '../../types.ts'
import { isGlued, lowerAt, words } from '../phrases/neighbours.ts'
import { currencySigns } from '../units/currencies.ts'
import { groupsAfter } from './digit-groups.ts'
import { exact, parseDigits } from './digits.ts'
import { mixedAt } from './mixed-fractions.ts'
import type { Numeral } from './numerals.ts'
import { powerAfter, powerOfTenAt, type Power } from './powers-of-ten.ts'

/** A number as it is written, before its magnitude. */
export type Written = Omit<Numeral, 'scale' | 'mantissa' | 'value' | 'form'> & { readonly value: number }

/** The number in digits that stands at a token, with the letters behind it: `34,9`, `1 784`, `2½`, `5km²`. */
export function digitsAt(document: Document, index: number, token: Token): Written | undefined {
  const { tokens, text } = document
  const alone = powerOfTenAt(tokens, index)
  if (alone)
    return raised(tokens, { ...unraised, first: index, last: index, start: token.start, end: token.end }, alone)
  const [written, suffix] = partsOf(token.text)
  const point = tokens[index - 1]
  const leadingPoint =
    point?.text === '.' &&
    isGlued(tokens, index - 1) &&
    (!isGlued(tokens, index - 2) || currencySigns.has(tokens[index - 2]?.text ?? ''))
  const mixed = suffix || leadingPoint ? undefined : mixedAt(tokens, index)
  const start = leadingPoint ? token.start - 1 : token.start
  if (mixed) return { ...mixed, first: index, start, end: tokens[mixed.last]?.end ?? token.end, suffix: '', prefix: '' }
  const groups = suffix || leadingPoint ? 0 : groupsAfter(document, index, written)
  const last = index + groups
  const end = tokens[last]?.end ?? token.end
  const value =
    decimalCommaAt(tokens, index, written) ??
    parseDigits(groups ? text.slice(token.start, end) : leadingPoint ? `.${written}` : written)
  if (value === undefined) return undefined
  const plain = { first: leadingPoint ? index - 1 : index, last, start, end, value, suffix, prefix: '' }
  const power = powerAfter(tokens, last, suffix)
  return power ? raised(tokens, plain, power) : plain
}

const unraised = { value: 1, suffix: '', prefix: '' }

/** A number with the power of ten behind it. */
const raised = (tokens: Document['tokens'], plain: Written, { factor, last }: Power): Written => ({
  ...plain,
  last,
  end: tokens[last]?.end ?? plain.end,
  value: exact(plain.value * factor),
  suffix: '',
})

const digitsOnly = /^[\d.,]*$/u
const withLetters = /^([\d.,]*\p{No}?)(\p{L}[\p{L}\d\p{M}]*)?$/u

/** The digits of a token and the letters behind them: `5km²` → `5`, `km2`. */
function partsOf(text: string): readonly [written: string, suffix: string] {
  if (digitsOnly.test(text)) return [text, '']
  const plain = text.replace(/[²³]$/u, (power) => (power === '²' ? '2' : '3'))
  const [, written = '', suffix = ''] = (text.length <= 60 && withLetters.exec(plain)) || []
  return [written, suffix]
}

// "34,9%", "R1,5 billion", "5,50 euros", "€5,50"
function decimalCommaAt(tokens: Document['tokens'], index: number, written: string): number | undefined {
  const isDecimal =
    /^\d{1,3},\d{1,2}$/u.test(written) && (decimals.at(tokens, index + 1) || lowerAt(tokens, index - 1) === '€')
  return isDecimal ? Number(written.replace(',', '.')) : undefined
}
const decimals = words('% per percent pc million billion trillion € euro euros kr kronor kroner zloty zlotys')
