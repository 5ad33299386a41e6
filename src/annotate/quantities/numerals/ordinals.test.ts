import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amountsOf } from '../fixtures/quantities-of.ts'

const rows: [text: string, amounts: string[]][] = [
  ['The 22nd boat had 3 sails.', ['3 = 3 count']],
  ['It is the 1,000th boat of 2 yards.', ['2 yards = 2 yard']],
  ['It came 3rd.', []],
  ['It is 5th of 8.', ['8 = 8 count']],
]
for (const [text, amounts] of rows)
  test(`reads ${amounts.join(', ') || 'nothing'} in "${text}"`, () => assert.deepEqual(amountsOf(text), amounts))
