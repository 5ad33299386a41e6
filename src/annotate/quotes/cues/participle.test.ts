import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Brekke left, having called it a “farce.”', [['Brekke', 'it a “farce.”']]],
  [
    'Brekke endorsed Sunde after having called him a “farce.”',
    [
      ['Brekke', 'Sunde'],
      ['Brekke', 'him a “farce.”'],
    ],
  ],
  ['Lind left while Brekke, 44, is saying that it leaks.', [['Brekke', 'it leaks']]],
  ['Lind met sailors like Brekke, who had been claiming that it leaks.', [['who', 'it leaks']]],
  ['Lind left Brekke, 44, claiming that it leaks.', [['Lind', 'it leaks']]],
  // Nothing is said, or the clause goes on.
  ['Having said that, Brekke left.', []],
  ['Having claimed that it leaks, Brekke left.', []],
  ['Brekke said it sank after having a fire.', [['Brekke', 'it sank after having a fire']]],
  ['Brekke met the crew, refusing to admit that it sank.', [['Brekke', 'it sank']]],
  ['Brekke met the crew, declining to say whether it sank.', [['Brekke', 'whether it sank']]],
]
for (const [text, said] of cases)
  test(`hears what somebody else says besides in "${text}"`, () => assert.deepEqual(saidIn(text), said))
