import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['The port read a letter from Ida Brekke saying that it leaks.', [['Ida Brekke', 'it leaks']]],
  ['The port read a letter from crews saying it leaks.', [['crews', 'it leaks']]],
  ['This comes in response to a report from The Tide claiming that it leaks.', [['The Tide', 'it leaks']]],
  ['The board published a statement by Ida Brekke saying that it leaks.', [['Ida Brekke', 'it leaks']]],
  ['The port released a statement on its site saying it leaks.', [['The port', 'it leaks']]],
  ['The port read a letter from the crew to the mayor saying that it leaks.', [['the crew', 'it leaks']]],
  ['The port read a letter from the crew of the boat saying it leaks.', [['the crew of the boat', 'it leaks']]],
  ['The sign saying it leaks fell.', [['The sign', 'it leaks fell']]],
  ['Brekke hid from Lind saying that it leaks.', []],
]
for (const [text, said] of cases)
  test(`hears who wrote what bears the words of "${text}"`, () => assert.deepEqual(saidIn(text), said))
