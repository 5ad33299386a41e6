import type { Document, Token } from '../../types.ts'
import { isGlued, lowerAt, words } from '../phrases/neighbours.ts'
import { largeCurrencyLetters } from '../units/currencies.ts'
import { gluedCurrencyAt } from '../units/glued-currency.ts'
import { exact } from './digits.ts'
import { isAndPart } from './mixed-fractions.ts'
import { isScale, scales, shortScales } from './number-words.ts'
import { spelledAt } from './spelled.ts'
import { digitsAt, type Written } from './written-digits.ts'

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

// "N5 million", "N1,200", "N144.5", "R1.3m", "R290 a month", where "N95" and "P2.1" are no money
const large = (text: string, numeral: Numeral | undefined): Numeral | undefined =>
  numeral &&
  largeCurrencyLetters.has(numeral.prefix) &&
  numeral.scale < 1e6 &&
  !/,|\d{2}\.\d|\d[km]$/u.test(text.slice(numeral.start, numeral.end)) &&
  !/^(?: an? | per |\/)(?:hour|day|week|month|year|litre|kilo|kilogram|person|head|ticket|share|bag)\b/u.test(
    text.slice(numeral.end, numeral.end + 20),
  )
    ? undefined
    : numeral

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
    if (!factor || (word.text === 'K' && scale === 1) || (word.text === 'M' && quakes.at(tokens, next + 1))) break
    scale *= factor
    last = next
  }
  if (last === written.last) return inDigits(written, scale)
  const part = partAfter(tokens, written.first, last)
  const end = tokens[last + (part ? 3 : 0)]?.end ?? written.end
  return inDigits({ ...written, last: last + (part ? 3 : 0), end, value: written.value + part }, scale)
}

/** What "and a half" behind a magnitude adds to the number of them. */
const partAfter = (tokens: readonly Token[], first: number, last: number): number =>
  isAndPart(tokens, first, last) ? (parts.get(lowerAt(tokens, last + 3)) ?? 0) : 0
const parts: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
])

// "a 5.6 M earthquake"
const quakes = words('earthquake earthquakes quake quakes tremor tremors aftershock aftershocks')

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
