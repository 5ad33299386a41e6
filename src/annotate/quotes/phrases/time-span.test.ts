import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Brekke has argued for nearly a decade that it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke has argued for more than two years that it leaks.', [['Brekke', 'it leaks']]],
]
for (const [text, said] of cases)
  test(`steps over how long something is said in "${text}"`, () => assert.deepEqual(saidIn(text), said))
