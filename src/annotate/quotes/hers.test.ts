import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn } from './fixtures/said-in.ts'

const hers: [text: string, said: string][] = [
  ['Brekke told her colleagues that it leaks.', 'it leaks'],
  ['Brekke told her colleague, “It leaks.”', '“It leaks.”'],
  ['Brekke told her husband the pier was safe.', 'the pier was safe'],
  ['Brekke asked her staff to row.', 'to row'],
  ['“It leaks,” Brekke told her followers on the air.', '“It leaks,”'],
  ['Brekke told her that it leaks.', 'it leaks'],
  ['Brekke told her to row.', 'to row'],
  ['Brekke told her Sunde had rowed.', 'Sunde had rowed'],
]
for (const [text, said] of hers)
  test(`hears "${said}" told in "${text}"`, () => assert.deepEqual(saidIn(text), [['Brekke', said]]))
