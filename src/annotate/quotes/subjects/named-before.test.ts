import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Hanne Brekke, called a “liar” by Sunde, left.', [[undefined, '“liar”']]],
  ['Hanne Brekke of the Moss crew, said the pier is old.', [['Hanne Brekke of the Moss crew', 'the pier is old']]],
  ['Hanne Brekke, said she rows.', [['Hanne Brekke', 'she rows']]],
  ['The pier leaks, said the crew.', [['the crew', 'The pier leaks']]],
]
for (const [text, said] of cases)
  test(`tells whether a subject stands before a stray comma in "${text}"`, () => assert.deepEqual(saidIn(text), said))
