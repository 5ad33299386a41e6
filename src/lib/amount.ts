import type { Quantity } from '../annotate/types.ts'
import { isCurrency, unitWords } from './unit-words.ts'
import { comparatorWords, scaleValue } from './wording.ts'

type Measured = Pick<Quantity, 'value' | 'unit' | 'cmp' | 'exact'>

/**
 * What a claim amounts to, in short: `at least 3.5%`, `$997 billion`, `12–14 km`. A fraction, a date or a value that
 * could not be read stays in the words of the article.
 */
export function formatAmount({ value, unit, cmp, exact }: Measured): string {
  if (value === null || typeof value === 'string' || isWorded(unit)) return exact
  const text = typeof value === 'number' ? withUnit(value, unit) : formatRange(value, unit)
  return comparatorWords[cmp] + text
}

/** One number of a scale with its unit: `(9.97e11, 'USD')` → `'$997 billion'`. */
export function withUnit(value: number, unit: string | null): string {
  if (unit === 'percent') return `${plain.format(value)}%`
  if (unit === null || unit === 'count') return long(value)
  const [sum = unit, ...per] = unit.split('/')
  if (isCurrency(sum)) return [currency(sum).format(value).replaceAll('\u00A0', ' '), ...per].join(' per ')
  return `${long(value)} ${unitWords(value, unit)}`
}

/** The value of a claim in full digits with its unit: `997,000,000,000 USD`, `55 percent`; the words where there is none. */
export function inFull({ value, unit, exact }: Pick<Measured, 'value' | 'unit' | 'exact'>): string {
  if (value === null || typeof value === 'string' || scaleValue(value) === null) return exact
  const digits = typeof value === 'number' ? full(value) : value.map(full).join(linkOf(value))
  return [digits, namedUnit(value, unit)].filter(Boolean).join(' ')
}

function namedUnit(value: number | readonly number[], unit: string | null): string {
  if (unit === null || unit === 'count' || unit === 'fraction') return ''
  return unit === 'percent' || isCurrency(unit) ? unit : unitWords(typeof value === 'number' ? value : Infinity, unit)
}

const formatRange = (range: readonly [number, number], unit: string | null): string =>
  (unit === 'percent' ? plain.format(range[0]) : withUnit(range[0], null)) + linkOf(range) + withUnit(range[1], unit)

// A dash before a minus would be read as two.
const linkOf = (range: readonly number[]): string => (range.some((end) => end < 0) ? ' to ' : '–')

const isWorded = (unit: string | null): boolean => unit === 'fraction'

const digits = { maximumFractionDigits: 6 } as const
const plain = new Intl.NumberFormat('en', digits)
const compact = { ...digits, notation: 'compact', compactDisplay: 'long' } as const
// Below a million the digits are as short as the word, and more exact.
const long = (value: number): string =>
  isExtreme(value) ? scientific(value) : (Math.abs(value) < 1e6 ? plain : words).format(value)
const full = (value: number): string => (isExtreme(value) ? scientific(value) : plain.format(value))
const words = new Intl.NumberFormat('en', compact)

// Beyond trillions and millionths nobody counts the zeros.
const isExtreme = (value: number): boolean =>
  value !== 0 && (Math.abs(value) >= 1e15 || Math.abs(value) < 10 ** -digits.maximumFractionDigits)

/** `6e24` → `6 × 10²⁴`. */
function scientific(value: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential().split('e')
  const raised = exponent.replace('+', '').replace(/[-\d]/gu, (digit) => superscripts[digit] ?? digit)
  return `${plain.format(Number(mantissa))} × 10${raised}`
}
const superscripts: Readonly<Record<string, string>> = Object.fromEntries(
  [...'-0123456789'].map((digit, index) => [digit, [...'⁻⁰¹²³⁴⁵⁶⁷⁸⁹'][index] ?? digit]),
)

// To make a format takes a hundred times as long as to use it.
const currencies = new Map<string, ReturnType<typeof toCurrency>>()
const currency = (unit: string) => {
  const known = currencies.get(unit) ?? toCurrency(unit)
  currencies.set(unit, known)
  return known
}

// "compact" writes currencies with a letter ($997B), so the sign and the words are put together here.
function toCurrency(unit: string) {
  const full = new Intl.NumberFormat('en', { style: 'currency', currency: unit, minimumFractionDigits: 0 })
  const sign = full.formatToParts(1).find(({ type }) => type === 'currency')?.value ?? unit
  const write = (value: number): string => (value < 1e6 ? full.format(value) : `${sign}${words.format(value)}`)
  return { format: (value: number) => (value < 0 ? `-${write(-value)}` : write(value)) }
}
