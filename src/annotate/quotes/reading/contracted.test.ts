import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ["They've said it leaks.", [["They've", 'it leaks']]],
  ['The crew left and they’ve said it leaks.', [['they’ve', 'it leaks']]],
  ["They're saying it leaks.", [["They're", 'it leaks']]],
  ["“No,” they've said.", [["they've", '“No,”']]],
  ["As they've said, it leaks.", [["they've", 'it leaks']]],
  // Whoever is told so says nothing, and what is said to hold a contraction has its own speaker.
  ["They're told that it leaks.", []],
  ['We’re told it leaks.', []],
  ["Brekke says they've said it leaks.", [['Brekke', "they've said it leaks"]]],
  ["It's what they've said.", []],
  ["They've left.", []],
]
for (const [text, said] of cases)
  test(`hears a pronoun and its auxiliary in "${text}"`, () => assert.deepEqual(saidIn(text), said))
