import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Brekke left the hall but, when asked, said it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke won and, a day later, said it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke won and, pressed by Lind, said it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke won the vote, and on Monday, said it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke, who left the hall and, in a letter, said it leaks, was mayor.', [['who', 'it leaks']]],
  // Another speaks behind the conjunction.
  ['Brekke won and the chief, Ida Moe, said it leaks.', [['the chief', 'it leaks']]],
  ['Brekke won and, the chief of Moss, Ida Moe, said it leaks.', [['the chief of Moss', 'it leaks']]],
]
for (const [text, said] of cases)
  test(`finds who speaks over a circumstance in "${text}"`, () => assert.deepEqual(saidIn(text), said))
