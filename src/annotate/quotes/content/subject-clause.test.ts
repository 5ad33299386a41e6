import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['What Brekke said was true.', []],
  ['Everything Brekke said was a lie.', []],
  ['How Brekke responds will matter.', []],
  ['The only thing Brekke said was: “It leaks.”', [['Brekke', '“It leaks.”']]],
  ['All she said was that it leaks.', [['she', 'it leaks']]],
  ['The crew left due to what Brekke said was rust.', [['Brekke', 'was rust']]],
  ['It is a pier that Brekke said was old.', [['Brekke', 'was old']]],
]
for (const [text, said] of cases)
  test(`tells a subject from what is reported in "${text}"`, () => assert.deepEqual(saidIn(text), said))
