import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amountsOf } from '../fixtures/quantities-of.ts'

const rows: [text: string, amounts: string[]][] = [
  ['It fell at 9.8e-3 km.', ['9.8e-3 km = 0.0098 km']],
  ['It fell at 9.8E+3 km.', ['9.8E+3 km = 9800 km']],
  ['It holds 1.5e12 litres.', ['1.5e12 litres = 1500000000000 L']],
  ['It holds 1e12 litres.', ['1e12 litres = 1000000000000 L']],
  ['It holds 1.5×10^12 litres.', ['1.5×10^12 litres = 1500000000000 L']],
  ['It weighs 6 x 10^24 kg.', ['6 x 10^24 kg = 6e+24 kg']],
  ['It is 3 × 10⁻⁶ m thick.', ['3 × 10⁻⁶ m = 0.000003 m']],
  ['It is 3 × 10^-6 m thick.', ['3 × 10^-6 m = 0.000003 m']],
  ['It is 2 × 10−9 m thick.', ['2 × 10−9 m = 2e-9 m']],
  ['It is 2 × 10 - 9 m thick.', ['2 = 2 count', '10 = 10 count', '9 m = 9 m']],
  ['They found 10⁹ cells.', ['10⁹ = 1000000000 count']],
  ['They found 10^9 cells.', ['10^9 = 1000000000 count']],
  ['Models 3e and 3e-up are out.', []],
  ['The room is 6 x 10 feet.', ['6 = 6 foot', '10 feet = 10 foot']],
  ['They found 10 cells.', ['10 = 10 count']],
  ['They found 10 ^ 9 cells.', ['10 = 10 count', '9 = 9 count']],
  ['It has 3e-1234 parts.', []],
]
for (const [text, amounts] of rows)
  test(`reads ${amounts.join(', ') || 'nothing'} in "${text}"`, () => assert.deepEqual(amountsOf(text), amounts))
