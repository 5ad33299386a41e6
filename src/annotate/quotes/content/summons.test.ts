import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Brekke called her in.', []],
  ['Brekke called it in and left.', []],
]
for (const [text, said] of cases)
  test(`tells whom somebody calls from what they call it in "${text}"`, () => assert.deepEqual(saidIn(text), said))
