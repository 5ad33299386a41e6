import type { Document, Token } from '../types.ts'
import { exact, parseDigits } from './digits.ts'
import { currencyLetters, largeCurrencyLetters } from './currencies.ts'
import { isScale, scales, shortScales } from './number-words.ts'
import { mixedAt } from './mixed-fractions.ts'
import { spelledAt } from './spelled.ts'
import { isCapital, isGlued, lowerAt } from './neighbours.ts'
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

// "N5 million", "N1,200", where "N95" is no money
const large = (text: string, numeral: Numeral | undefined): Numeral | undefined =>
  numeral &&
  largeCurrencyLetters.has(numeral.prefix) &&
  numeral.scale < 1e6 &&
  !text.slice(numeral.start, numeral.end).includes(',')
    ? undefined
    : numeral

type Written = Omit<Numeral, 'scale' | 'mantissa' | 'value' | 'form'> & { readonly value: number }

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
  const value = parseDigits(groups ? text.slice(token.start, end) : leadingPoint ? `.${written}` : written)
  if (value === undefined) return undefined
  return { first: leadingPoint ? index - 1 : index, last, start, end, value, suffix, prefix: '' }
}

/** How many tokens of three digits go on a number that is grouped by spaces: 1 in `13 176`. */
function groupsAfter({ tokens, text }: Document, index: number, written: string): number {
  if (tokens[index + 1]?.kind !== 'number' || !/^\d{1,3}$/u.test(written)) return 0
  let groups = 0
  while (groups < 5) {
    const before = tokens[index + groups]
    const next = tokens[index + groups + 1]
    if (!before || !next || !/^\d{3}(?:\.\d+)?$/u.test(next.text)) break
    if (!/^[ \u00A0\u2009\u202F]$/u.test(text.slice(before.end, next.start))) break
    groups++
    if (next.text.length > 3) break
  }
  return groups
}

const glued = /^(\p{Lu}\p{L}{0,2})(\d)/u
const amount = /\d[\d,]*(?:\.\d+)?/uy

/** The amount in a word like `USD10m` or `RM1,200`, whose digits the tokens leave with the letters. */
function gluedCurrencyAt({ tokens, text }: Document, index: number, token: Token): Written | undefined {
  const match = isCapital(token) && token.text.length < 40 ? glued.exec(token.text) : null
  const prefix = match?.[1] ?? ''
  const afterDollar = tokens[index - 1]?.text === '$' && isGlued(tokens, index - 1)
  if (
    !match ||
    !(
      currencyLetters.has(prefix) ||
      largeCurrencyLetters.has(prefix) ||
      (afterDollar && /^(?:US|[ACS]|AU|CA|HK|NZ)$/u.test(prefix))
    )
  )
    return undefined
  amount.lastIndex = token.start + prefix.length
  const written = amount.exec(text)?.[0].replace(/,$/u, '') ?? ''
  const value = parseDigits(written)
  if (value === undefined) return undefined
  const end = token.start + prefix.length + written.length
  let last = index
  while ((tokens[last]?.end ?? end) < end) last++
  const whole = tokens[last]?.end ?? end
  return { first: index, last, start: token.start, end: whole, value, suffix: text.slice(end, whole), prefix }
}

const shortScaleOf = ({ text }: Token): number | undefined => (text.length < 4 ? shortScales.get(text) : undefined)

/** A written number with its magnitude: `1.2 billion`, `5bn`, `3 hundred thousand`, `3 million and a half`. */
function withScale({ tokens }: Document, written: Written | undefined): Numeral | undefined {
  if (!written) return undefined
  const short = written.suffix ? shortScales.get(written.suffix) : undefined
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
