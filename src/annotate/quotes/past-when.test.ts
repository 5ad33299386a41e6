import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from './fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Brekke said at 11 a.m. the pier leaks.', [['Brekke', 'the pier leaks']]],
  ['Brekke said July 30, 2021 that it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke said that Monday sailings were late.', [['Brekke', 'Monday sailings were late']]],
]
for (const [text, said] of cases)
  test(`tells when something was said from what is said in "${text}"`, () => assert.deepEqual(saidIn(text), said))
