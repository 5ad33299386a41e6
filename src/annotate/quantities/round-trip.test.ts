import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { quantitiesOf } from './fixtures/quantities-of.ts'
import { formatQuantity } from './format.ts'

/** A quantity and one way to write it. */
type Written = { readonly text: string; readonly value: number | readonly [number, number]; readonly unit: string }
type Writer = (value: number, other: number) => Written

const whole = fc.integer({ min: 2, max: 999_999 })
const small = fc.integer({ min: 2, max: 99 })
const decimal = fc.integer({ min: 101, max: 99_999 }).map((value) => value / 100)
const words = (value: number): string => formatQuantity(value, 'count', 'words')
const grouped = (value: number, mark: string): string => value.toLocaleString('en').replaceAll(',', mark)
const times = (value: number, scale: number): number => Number((value * scale).toPrecision(15))

const after =
  (unit: string, written: string, scale = 1): Writer =>
  (value) => ({ text: `${value}${written}`, value: times(value, scale), unit })
const before =
  (unit: string, written: string, behind = '', scale = 1): Writer =>
  (value) => ({ text: `${written}${value}${behind}`, value: times(value, scale), unit })
/** Two ends, the lesser first; `write` puts them into words. */
const range =
  (unit: string, write: (low: number, high: number) => string, scale = 1): Writer =>
  (value, other) => {
    const [low, high] = [Math.min(value, other), Math.max(value, other) + 1]
    return { text: write(low, high), value: [times(low, scale), times(high, scale)], unit }
  }

const rows: [name: string, numbers: fc.Arbitrary<number>, write: Writer][] = [
  ['percent as a sign', decimal, after('percent', '%')],
  ['percent as a word', decimal, after('percent', ' percent')],
  ['per cent', decimal, after('percent', ' per cent')],
  ['pct', decimal, after('percent', ' pct')],
  ['percentage points', decimal, after('percentage point', ' percentage points')],
  ['basis points', small, after('basis point', ' basis points')],
  ['dollars with a sign', decimal, before('USD', '$')],
  ['US dollars', decimal, before('USD', 'US$')],
  ['Hong Kong dollars', decimal, before('HKD', 'HK$')],
  ['Australian dollars', decimal, before('AUD', 'AU $')],
  ['euros with a sign', decimal, before('EUR', '€')],
  ['a code before', decimal, before('CHF', 'CHF ')],
  ['a code glued', small, before('EUR', 'EUR', 'm', 1e6)],
  ['pounds in millions', small, before('GBP', '£', 'm', 1e6)],
  ['dollars in billions', decimal, before('USD', '$', ' billion', 1e9)],
  ['dollars in trillions', decimal, before('USD', '$', 'tn', 1e12)],
  ['euros behind', decimal, after('EUR', ' euros')],
  ['euros behind, short', decimal, after('EUR', 'bn euros', 1e9)],
  ['yen', whole, after('JPY', ' yen')],
  ['lakh rupees', decimal, after('INR', ' lakh rupees', 1e5)],
  ['crore rupees', decimal, before('INR', '₹', ' crore', 1e7)],
  ['cents', decimal, after('cent', ' cents')],
  ['digits grouped by commas', whole, (value) => ({ text: `${grouped(value, ',')} km`, value, unit: 'km' })],
  ['digits grouped by spaces', whole, (value) => ({ text: `${grouped(value, ' ')} km`, value, unit: 'km' })],
  ['digits grouped by thin spaces', whole, (value) => ({ text: `${grouped(value, '\u202F')} km`, value, unit: 'km' })],
  ['decimals', decimal, after('kg', ' kg')],
  ['digits with an exponent', decimal, (value) => ({ text: `${value.toExponential()} kg`, value, unit: 'kg' })],
  ['a power of ten', decimal, after('kg', ' × 10^6 kg', 1e6)],
  ['a small power of ten', decimal, after('kg', ' × 10⁻³ kg', 1e-3)],
  ['a unit glued', decimal, after('kg', 'kg')],
  ['a unit behind a hyphen', small, after('inch', '-inch')],
  ['millions', decimal, after('count', ' million', 1e6)],
  ['words', whole, (value) => ({ text: `${words(value)} km`, value, unit: 'km' })],
  ['words and a half', small, (value) => ({ text: `${words(value)} and a half km`, value: value + 0.5, unit: 'km' })],
  ['one half as a sign', small, (value) => ({ text: `${value}½ km`, value: value + 0.5, unit: 'km' })],
  ['one in so many', small, (value) => ({ text: `one in ${value}`, value: 1 / value, unit: 'fraction' })],
  [
    'so many out of so many',
    small,
    (value, other) => ({ text: `${value} out of ${value + other}`, value: value / (value + other), unit: 'fraction' }),
  ],
  [
    'a fraction in words',
    fc.integer({ min: 1, max: 4 }),
    (over) => ({ text: `${words(over)}-${over === 1 ? 'fifth' : 'fifths'} of it`, value: over / 5, unit: 'fraction' }),
  ],
  [
    'a fraction with a stroke',
    fc.integer({ min: 1, max: 7 }),
    (over) => ({ text: `${over}/8`, value: over / 8, unit: 'fraction' }),
  ],
  ['times', decimal, (value) => ({ text: `${value} times the limit`, value, unit: 'times' })],
  ['an age', small, after('year', '-year-old')],
  ['an age in words', small, after('year', ' years old')],
  ['days', small, after('day', ' days')],
  [
    'hours and minutes',
    fc.integer({ min: 2, max: 59 }),
    (value, other) => ({ text: `${other} hours ${value} minutes`, value: other + value / 60, unit: 'hour' }),
  ],
  ['degrees', decimal, after('°C', ' °C')],
  ['degrees below zero', decimal, (value) => ({ text: `-${value} °C`, value: -value, unit: '°C' })],
  ['minus in words', small, (value) => ({ text: `minus ${value} degrees Fahrenheit`, value: -value, unit: '°F' })],
  ['a price a barrel', decimal, before('USD/barrel', '$', ' a barrel')],
  ['wages a month', decimal, after('EUR/month', ' euros a month')],
  ['kilometres per hour', small, after('km/h', ' kilometres per hour')],
  ['miles an hour', small, after('mph', ' miles an hour')],
  ['between and', small, range('percent', (low, high) => `between ${low} and ${high} percent`)],
  ['from to', small, range('percent', (low, high) => `from ${low}% to ${high}%`)],
  ['to', small, range('day', (low, high) => `${low} to ${high} days`)],
  ['a hyphen', small, range('kg', (low, high) => `${low}-${high} kg`)],
  ['a dash', small, range('percent', (low, high) => `${low}–${high}%`)],
  ['a range of money', small, range('USD', (low, high) => `$${low}-${high} billion`, 1e9)],
  ['a range of money, twice written', small, range('EUR', (low, high) => `€${low}m to €${high}m`, 1e6)],
  ['a range of ages', small, range('year', (low, high) => `aged between ${low} and ${high}`)],
]
for (const [name, numbers, write] of rows)
  test(`reads back what is written as ${name}`, () =>
    fc.assert(
      fc.property(numbers, small, (value, other) => {
        const written = write(value, other)
        const [read] = quantitiesOf(`They counted ${written.text}.`)
        assert.equal(read?.unit, written.unit, written.text)
        assert.ok(isSame(read.value, written.value), `${written.text} → ${String(read.value)}`)
      }),
      { numRuns: 40 },
    ))

function isSame(read: unknown, written: Written['value']): boolean {
  if (typeof written !== 'number') return Array.isArray(read) && written.every((end, index) => isSame(read[index], end))
  return typeof read === 'number' && Math.abs(read - written) <= 1e-9 * Math.abs(written)
}
