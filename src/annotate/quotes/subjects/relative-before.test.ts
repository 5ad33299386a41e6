import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Lind met Brekke, who, on Monday, said it leaks.', [['who', 'it leaks']]],
  ['Brekke, who, in a talk in Moss, had said that it leaks, left.', [['who', 'it leaks']]],
  ['Lind met the board, which, as owner, rejected the plan.', [['which', 'the plan']]],
  [
    'Lind blasted Brekke, who, like Moe, praised the plan.',
    [
      ['Lind', 'Brekke'],
      ['who', 'the plan'],
    ],
  ],
  // What is said of it, and by whom, stands in the aside.
  ['It is a plan which, we submit, justifies the sum.', []],
  ['Lind has a boat, which, as the chief, Ida Moe, has pointed out, leaks.', [['the chief', 'leaks']]],
]
for (const [text, said] of cases)
  test(`finds who or which before the aside in "${text}"`, () => assert.deepEqual(saidIn(text), said))
