import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amountsOf } from '../fixtures/quantities-of.ts'

const rows: [text: string, amounts: string[]][] = [
  ['It weighs 2,000.45±0.01 pounds.', ['2,000.45±0.01 pounds = 2000.45 lb']],
  ['It is 440 ± 50 years old.', ['440 ± 50 years old = 440 year']],
  ['It lost 46.8% ± 1.6% there.', ['46.8% ± 1.6% = 46.8 percent']],
  ['It lost 46.8% +/- 1.6% there.', ['46.8% +/- 1.6% = 46.8 percent']],
  ['It was −28.5 ± 0.33 °C there.', ['−28.5 ± 0.33 °C = -28.5 °C']],
  ['They counted 440 ± 50.', ['440 ± 50 = 440 count']],
  ['The lead is 4 percent, ± 3 points.', ['4 percent = 4 percent', '3 points = 3 point']],
  ['The lead is 4 percent ± 3 points.', ['4 percent = 4 percent', '3 points = 3 point']],
  ['It has 4 + 3 doors.', ['4 = 4 count', '3 = 3 count']],
  ['The error is ±3 percent.', ['3 percent = 3 percent']],
]
for (const [text, amounts] of rows)
  test(`reads ${amounts.join(', ')} in "${text}"`, () => assert.deepEqual(amountsOf(text), amounts))
