import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exact, parseDigits } from './digits.ts'

const cases: [text: string, value: number][] = [
  ['7', 7],
  ['13,176', 13176],
  ['1,20,000', 120000],
  ['1.250.000', 1250000],
  ['4 500', 4500],
  ['4 500,75', 4500.75],
  ['.5', 0.5],
  ['2½', 2.5],
  ['¾', 0.75],
  ['3,400.25', 3400.25],
]
for (const [text, value] of cases) test(`reads ${value} in "${text}"`, () => assert.equal(parseDigits(text), value))

for (const text of ['', '1,2,3', '3.1.2', '12,34', '1,', '.', '½2', 'a', '-5', '7'.repeat(41), '1 23'])
  test(`reads no number in "${text}"`, () => assert.equal(parseDigits(text), undefined))

test('gives a product without the dust of binary fractions', () => assert.equal(exact(1.784665 * 1e12), 1784665000000))
