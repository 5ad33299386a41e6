import type { Document, Token } from '../types.ts'
import { exact, parseDigits } from './digits.ts'
import { largeCurrencyLetters } from './currencies.ts'
import { groupsAfter } from './digit-groups.ts'
import { gluedCurrencyAt } from './glued-currency.ts'
import { isScale, scales, shortScales } from './number-words.ts'
import { mixedAt } from './mixed-fractions.ts'
import { spelledAt } from './spelled.ts'
import { isGlued, lowerAt } from './neighbours.ts'
import { isDigit } from '../characters.ts'

/** A number as the text writes it, before any unit: tokens `first` to `last`. */
export type Numeral = {
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  readonly value: number | readonly [number, number]
  /** What stands before a magnitude word, and that magnitude: 1.2 and 1e9 in `1.2 billion`. */
  readonly mantissa: number
  readonly scale: number
  /** Letters glued behind the digits: `kg` in `5kg`. */
  readonly suffix: string
  /** Currency letters glued before the digits: `EUR` in `EUR50m`. */
  readonly prefix: string
  readonly form: 'digits' | 'words' | 'vague' | 'fraction' | 'ratio' | 'multiple' | 'factor'
}

/** The number that begins at a token: `1,784.5`, `3 million`, `twenty-one`, `two-thirds`, `EUR50m`. */
export function numeralAt(document: Document, index: number): Numeral | undefined {
  const token = document.tokens[index]
  if (!token) return undefined
  if (token.kind === 'number') return withScale(document, digitsAt(document, index, token))
  if (token.kind === 'word')
    return (
      spelledAt(document.tokens, index) ??
      large(document.text, withScale(document, gluedCurrencyAt(document, index, token)))
    )
  return undefined
}

// "N5 million", "N1,200", "N144.5", "R290 a month", where "N95" and "P2.1" are no money
const large = (text: string, numeral: Numeral | undefined): Numeral | undefined =>
  numeral &&
  largeCurrencyLetters.has(numeral.prefix) &&
  numeral.scale < 1e6 &&
  !/,|\d{2}\.\d/u.test(text.slice(numeral.start, numeral.end)) &&
  !/^(?: an? | per |\/)(?:hour|day|week|month|year|litre|kilo|kilogram|person|head|ticket|share|bag)\b/u.test(
    text.slice(numeral.end, numeral.end + 20),
  )
    ? undefined
    : numeral

/** A number as it is written, before its magnitude. */
export type Written = Omit<Numeral, 'scale' | 'mantissa' | 'value' | 'form'> & { readonly value: number }

const withLetters = /^([\d.,]*\p{No}?)(\p{L}[\p{L}\d\p{M}]*)?$/u

/** The digits of a token and the letters behind them: `5km²` → `5`, `km2`. */
function partsOf(text: string): readonly [written: string, suffix: string] {
  if (isWritten(text)) return [text, '']
  const plain = text.replace(/[²³]$/u, (power) => (power === '²' ? '2' : '3'))
  const [, written = '', suffix = ''] = (text.length <= 60 && withLetters.exec(plain)) || []
  return [written, suffix]
}

// Digits and their separators, and nothing else.
function isWritten(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (!isDigit(code) && code !== point && code !== comma) return false
  }
  return true
}
const comma = 44
const point = 46

function digitsAt(document: Document, index: number, token: Token): Written | undefined {
  const { tokens, text } = document
  const [written, suffix] = partsOf(token.text)
  const point = tokens[index - 1]
  const leadingPoint = point?.text === '.' && isGlued(tokens, index - 1) && !isGlued(tokens, index - 2)
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
  return { first: leadingPoint ? index - 1 : index, last, start, end, value, suffix, prefix: '' }
}

// "34,9%", "R1,5 billion"
function decimalCommaAt(tokens: Document['tokens'], index: number, written: string): number | undefined {
  const isDecimal =
    /^\d{1,3},\d{1,2}$/u.test(written) &&
    /^(?:%|per|percent|pc|million|billion|trillion)$/u.test(lowerAt(tokens, index + 1))
  return isDecimal ? Number(written.replace(',', '.')) : undefined
}

const shortScaleOf = ({ text }: Token): number | undefined => (text.length < 4 ? shortScales.get(text) : undefined)

/** A written number with its magnitude: `1.2 billion`, `5bn`, `3 hundred thousand`, `3 million and a half`. */
function withScale({ tokens }: Document, written: Written | undefined): Numeral | undefined {
  if (!written) return undefined
  const short = written.suffix ? (shortScales.get(written.suffix) ?? scales.get(written.suffix)) : undefined
  if (short) return inDigits({ ...written, suffix: '' }, short)
  let scale = 1
  let { last } = written
  while (!written.suffix && last - written.last < 6) {
    const next = last + (lowerAt(tokens, last + 1) === '-' && isGlued(tokens, last) ? 2 : 1)
    const word = tokens[next]
    const factor = word && (isScale(tokens, next) ? scales.get(word.lower) : shortScaleOf(word))
    if (!factor || (word.text === 'K' && scale === 1)) break
    scale *= factor
    last = next
  }
  return inDigits(last === written.last ? written : { ...written, last, end: tokens[last]?.end ?? written.end }, scale)
}

const inDigits = ({ first, last, start, end, value, suffix, prefix }: Written, scale: number): Numeral => ({
  first,
  last,
  start,
  end,
  value: exact(value * scale),
  suffix,
  prefix,
  mantissa: value,
  scale,
  form: 'digits',
})
