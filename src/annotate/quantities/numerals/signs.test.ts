import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amountsOf } from '../fixtures/quantities-of.ts'

const rows: [text: string, amounts: string[]][] = [
  ['It was -5 °C at night.', ['-5 °C = -5 °C']],
  ['It was minus 5 degrees.', ['minus 5 degrees = -5 degree']],
  ['It was minus-30 degrees Celsius.', ['minus-30 degrees Celsius = -30 °C']],
  ['Growth was -0.3%.', ['-0.3% = -0.3 percent']],
  ['Nights of -10C to -5C.', ['-10C to -5C = -10..-5 °C']],
  ['340\n\n−2%', ['340 = 340 count', '−2% = -2 percent']],
  ['From 340 −2% was lost.', ['340 = 340 count', '2% = 2 percent']],
  ['It takes 4-5 days.', ['4-5 days = 4..5 day']],
  ['Aim for 3 percent, plus or minus 1.5 points.', ['3 percent = 3 percent', '1.5 points = 1.5 point']],
  ['Aim for 3 percent, plus-minus 1.5 points.', ['3 percent = 3 percent', '1.5 points = 1.5 point']],
  ['An F-16 landed.', []],
  ['It was there - 5 miles off.', ['5 miles = 5 mile']],
  ['It was negative for 5 men.', ['5 = 5 count']],
  ['Take the minus sign off 5 boats.', ['5 = 5 count']],
]
for (const [text, amounts] of rows)
  test(`reads ${amounts.join(', ') || 'nothing'} in "${text}"`, () => assert.deepEqual(amountsOf(text), amounts))
