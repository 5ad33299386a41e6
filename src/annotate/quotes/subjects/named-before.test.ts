import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Hanne Brekke, called a “liar” by Sunde, left.', [[undefined, '“liar”']]],
]
for (const [text, said] of cases)
  test(`hears no subject before a stray comma in "${text}"`, () => assert.deepEqual(saidIn(text), said))
