import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amountsOf } from './fixtures/quantities-of.ts'

const rows: [text: string, amounts: string[]][] = [
  ['It is 3.4 times the limit.', ['3.4 times = 3.4 times']],
  ['It is five times larger.', ['five times = 5 times']],
  ['It went through a 1/4 inch gap.', ['1/4 inch = 0.25 inch']],
  ['It is well over twice as many.', ['twice = 2 times']],
  ['It is more than double the price.', ['double = 2 times']],
  ['They met five times.', ['five times = 5 count']],
  ['It rose in 5 in May.', ['5 = 5 count']],
  ['He read 2 of it.', ['2 = 2 count']],
  ['He sang twice as they left.', []],
  ['They booked a double room.', []],
  ['The New York Times has it.', []],
]
for (const [text, amounts] of rows)
  test(`reads ${amounts.join(', ') || 'nothing'} in "${text}"`, () => assert.deepEqual(amountsOf(text), amounts))
