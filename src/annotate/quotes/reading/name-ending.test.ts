import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Halvor’s said that the pier leaks.', [['Halvor’s', 'the pier leaks']]],
  ["Rates will fall, Halvor's told investors.", [["Halvor's", 'Rates will fall']]],
  ['Halvor’s warned that the pier leaks.', [['Halvor’s', 'the pier leaks']]],
  ['The pier leaks, according to Halvor’s.', [['Halvor’s', 'The pier leaks']]],
  ['“It leaks,” said Halvor’s.', [['Halvor’s', '“It leaks,”']]],
  ['Brekke told Halvor’s that the pier leaks.', [['Brekke', 'the pier leaks']]],
  ['Halvor’s noted doubts are old.', []],
  ['Halvor’s claims that the pier leaks are old.', []],
  ['Halvor’s crew said the pier leaks.', [['Halvor’s crew', 'the pier leaks']]],
  ['The port’s told story is old.', []],
]
for (const [text, said] of cases)
  test(`tells a name from an owner in "${text}"`, () => assert.deepEqual(saidIn(text), said))
