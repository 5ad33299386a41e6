import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['The standoff grew when Brekke met Lind and said it leaks.', [['Brekke', 'it leaks']]],
  ['The crew grew when Lind met them and said it leaks.', [['The crew', 'it leaks']]],
  ['Divers and crews met in Moss and said it leaks.', [['Divers and crews', 'it leaks']]],
  ['Town and county divers who row there met in Moss and said it leaks.', [['Town and county divers', 'it leaks']]],
  [
    'Divers and crews praise the pier and say it holds.',
    [
      ['Divers and crews', 'the pier'],
      ['Divers and crews', 'it holds'],
    ],
  ],
  ['Brekke rowed and Lind left early and said it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke met Lind and Moe and said it leaks.', [['Brekke', 'it leaks']]],
  ['This was late, but Brekke, a diver, was glad, and said that it leaks.', [['Brekke', 'it leaks']]],
  ['This was late, however Brekke was glad and said that it leaks.', [['Brekke', 'it leaks']]],
  ['Sunde was late, but not Brekke, and said that it leaks.', [['Sunde', 'it leaks']]],
  [
    'The crew rows under the deal that Hanne Brekke has described as “dumb” but has said it will keep.',
    [
      ['Hanne Brekke', '“dumb”'],
      ['Hanne Brekke', 'it will keep'],
    ],
  ],
  [
    'The news came after Brekke said it leaks but claimed that it holds.',
    [
      ['Brekke', 'it leaks'],
      ['Brekke', 'it holds'],
    ],
  ],
  [
    'Lind claimed that Moss was old - “It leaks,” she said - and charged that it was lost.',
    [
      ['Lind', 'Moss was old'],
      ['she', '“It leaks,”'],
      ['Lind', 'it was lost'],
    ],
  ],
  ['Lind left, while Brekke rowed and said it leaks.', [['Brekke', 'it leaks']]],
  ['When a friend named it while rowing, I laughed and said, “It leaks.”', [['I', '“It leaks.”']]],
  ['The crews met sailors, who have taken to the pier and called for calm at sea.', [['who', 'calm at sea']]],
  ['Lind left after she had rowed there and blamed the port for it.', [['she', 'the port for it']]],
  ['Brekke laughed and said it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke, who was late, laughed and said it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke met crews who row and said it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke paused, then said it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke left and, in a letter, said it leaks.', [['Brekke', 'it leaks']]],
  ['Shares fell and said it.', []],
  ['Brekke rowed while Lind slept and said it leaks.', [['Brekke', 'it leaks']]],
  ['Lind left after a row over what Brekke said and claimed that it leaks.', [['Lind', 'it leaks']]],
  [
    'It leaks since Brekke announced the works in May and said that it holds.',
    [
      ['Brekke', 'the works'],
      ['Brekke', 'it holds'],
    ],
  ],
  ['Lind has rowed since Brekke left and said that it holds.', [['Lind', 'it holds']]],
  [
    'Lind left a day after Brekke dismissed the plan as odd and said that it leaks.',
    [
      ['Brekke', 'the plan as odd'],
      ['Brekke', 'it leaks'],
    ],
  ],
]
for (const [text, said] of cases)
  test(`finds the subject that a verb shares in "${text}"`, () => assert.deepEqual(saidIn(text), said))
