import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['When repeatedly asked whether it leaks, Brekke left.', [[undefined, 'whether it leaks']]],
  ['When asked whether it leaks, Sunde left.', [[undefined, 'whether it leaks']]],
  [
    '“No,” Sunde said when asked if the pier was old.',
    [
      ['Sunde', '“No,”'],
      [undefined, 'if the pier was old'],
    ],
  ],
  ['And asked how she came by the boat, Sunde left.', [[undefined, 'how she came by the boat']]],
  ['Asked about the pier, Sunde left.', [[undefined, 'the pier']]],
  ['When asked at the harbour about the pier, Sunde left.', [[undefined, 'the pier']]],
  ['Sunde, asked about the pier, shook his head.', [[undefined, 'the pier']]],
  ['Sunde was asked on Friday which boat he would take.', [[undefined, 'which boat he would take']]],
  ['Sunde was repeatedly questioned about the lost nets.', [[undefined, 'the lost nets']]],
  ['When pressed on Friday about how it sank, Sunde left.', [[undefined, 'how it sank']]],
  ['Asked in Moss recently whether it leaks, Sunde left.', [[undefined, 'whether it leaks']]],
  ['When pressed by Brekke about how it sank, Sunde left.', [['Brekke', 'how it sank']]],
  ['Asked about it after the storm, Sunde left.', [[undefined, 'it']]],
  ['Asked to name the boat, Sunde left.', [[undefined, 'to name the boat']]],
  // Nobody is asked a question.
  ['Sunde was asked to leave the pier.', []],
  ['Sunde was asked for help.', []],
  ['The board was asked about 40 times.', []],
  ['The pump was pressed on by the wind.', []],
  ['Sunde came, asked about the pier, and left.', []],
  ['Sunde said he was asked about the pier.', [['Sunde', 'he was asked about the pier']]],
  ['Sunde may be asked about the pier.', []],
  ['Sunde left when asked to pay.', []],
  ['Sunde asked the crew about the pier.', [['Sunde', 'the pier']]],
  ['Sunde pressed the crew on why the pier sank.', [['Sunde', 'why the pier sank']]],
  ['Sunde is pressing the board for a “bold” plan.', [['Sunde', 'a “bold” plan']]],
  ['“Is it old?” Sunde pressed.', [['Sunde', '“Is it old?”']]],
  ['Sunde pressed the button.', []],
  ['Sunde pressed the crew to leave.', []],
  ['Sunde is pressing the attack that the board began.', []],
]
for (const [text, said] of cases) test(`reads what is asked in "${text}"`, () => assert.deepEqual(saidIn(text), said))
