import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  [
    'Brekke denounced the plan of the board, called it “old” and said it must go.',
    [
      ['Brekke', 'the plan of the board'],
      ['Brekke', 'it “old”'],
      ['Brekke', 'it must go'],
    ],
  ],
  ['He later met Sunde, called her “slow” and left the pier.', [['He', 'her “slow”']]],
  [
    'In his talk, Brekke met Sunde, dismissed worries about the pier, and left.',
    [['Brekke', 'worries about the pier']],
  ],
  // No list of verbs, or not of that subject.
  ['Brekke’s plan, called “old” by Sunde, failed.', []],
  ['The plan, called unsafe by Sunde, failed and was dropped.', []],
  ['The plan, rejected twice, failed and was dropped.', []],
  ['Brekke met a man who sang, called him “old” and left.', []],
  ['The plan failed, Brekke said.', [['Brekke', 'The plan failed']]],
  ['Brekke, asked the way, laughed.', []],
]
for (const [text, said] of cases)
  test(`hears who does what a list tells in "${text}"`, () => assert.deepEqual(saidIn(text), said))
