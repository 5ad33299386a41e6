import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { buildRegistry } from '../actors/registry.ts'
import { readDocument } from '../document.ts'
import { formatQuantity, type NumberFormat } from './format.ts'
import { findQuantities } from './quantities.ts'

const cases: [value: number, unit: string, format: NumberFormat, text: string][] = [
  [5, 'percent', 'grouped', '5 percent'],
  [1784000, 'count', 'grouped', '1,784,000'],
  [1.2e6, 'EUR', 'scaled', 'EUR 1.2 million'],
  [21, 'km', 'words', 'twenty-one km'],
  [1021, 'count', 'words', 'one thousand twenty-one'],
]
for (const [value, unit, format, text] of cases)
  test(`writes ${value} ${unit} as "${text}"`, () => assert.equal(formatQuantity(value, unit, format), text))

const readBack = (text: string) =>
  findQuantities(readDocument(`They counted ${text}.`), { registry: buildRegistry([]), known: [] })[0]
const units = ['percent', 'km', 'kg', 'EUR', 'USD', 'mile', 'barrel', 'day']
const whole = fc.integer({ min: 2, max: 999_999_999_999 })
const decimal = fc.integer({ min: 101, max: 99_999_999 }).map((value) => value / 100)
const formats: [NumberFormat, fc.Arbitrary<number>][] = [
  ['plain', fc.oneof(whole, decimal)],
  ['grouped', fc.oneof(whole, decimal)],
  ['scaled', fc.oneof(whole, decimal)],
  ['words', whole],
]
for (const [format, numbers] of formats)
  test(`reads every number back that it writes ${format}`, () =>
    fc.assert(
      fc.property(numbers, fc.constantFrom(...units), (value, unit) => {
        const read = readBack(formatQuantity(value, unit, format))
        assert.ok(
          Math.abs(Number(read?.value) - value) <= 1e-9 * value,
          `${formatQuantity(value, unit, format)} → ${String(read?.value)}`,
        )
        assert.equal(read?.unit, unit)
      }),
    ))
