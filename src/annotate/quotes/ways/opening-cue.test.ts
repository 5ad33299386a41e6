import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Said Brekke: “It leaks.”', [['Brekke', '“It leaks.”']]],
  ['Added the mayor: “It leaks.”', [['the mayor', '“It leaks.”']]],
  ['Said Brekke, “It leaks.”', [['Brekke', '“It leaks.”']]],
  // Nobody speaks there.
  ['Added Brekke to the “crew”.', [[undefined, '“crew”']]],
  ['Claimed lives: “nine”.', [[undefined, '“nine”']]],
]
for (const [text, said] of cases)
  test(`hears a cue that opens in "${text}"`, () => assert.deepEqual(saidIn(text), said))
