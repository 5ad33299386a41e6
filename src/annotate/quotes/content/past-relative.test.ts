import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Brekke told crews who saw the pier that sank that it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke warned crews who had gathered to row that it leaks.', [['Brekke', 'it leaks']]],
]
for (const [text, said] of cases)
  test(`steps over what describes the hearer in "${text}"`, () => assert.deepEqual(saidIn(text), said))
