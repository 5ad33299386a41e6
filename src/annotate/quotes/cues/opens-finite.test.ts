import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['The judge ruled the plan was void.', [['The judge', 'the plan was void']]],
  ['The judge issued an order, ruling the crews had a right to row.', [['The judge', 'the crews had a right to row']]],
  ['The figures show the crews would row less.', [['The figures', 'the crews would row less']]],
  ['The judge ruled that the plan was void.', [['The judge', 'the plan was void']]],
  // No clause of theirs.
  ['The king ruled the port for years.', []],
  ['The king ruled the port he had built.', []],
  ['Brekke showed the crew how old it is.', []],
  ['The ruling family left.', []],
]
for (const [text, said] of cases)
  test(`tells a clause from a thing in "${text}"`, () => assert.deepEqual(saidIn(text), said))
