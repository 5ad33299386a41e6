import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Brekke called on them to look up and think of it.', [['Brekke', 'them to look up and think of it']]],
  ['Brekke called on them to “look up” and think of it.', [['Brekke', 'them to “look up” and think of it']]],
  ['Brekke praised a diver who has rowed and has sung.', [['Brekke', 'a diver who has rowed and has sung']]],
  ['Brekke described how the pier was burned and looted.', [['Brekke', 'how the pier was burned and looted']]],
  ['Brekke criticized them for rowing late and telling lies.', [['Brekke', 'them for rowing late and telling lies']]],
  [
    'Brekke said she had left after rowing and speaking with crews.',
    [['Brekke', 'she had left after rowing and speaking with crews']],
  ],
  [
    'Brekke said they were good at rowing but not praising others.',
    [['Brekke', 'they were good at rowing but not praising others']],
  ],
  // What else is done, or said.
  ['Brekke praised the diver of Moss and left the pier.', [['Brekke', 'the diver of Moss']]],
  ['Critics praise divers and support the plan.', [['Critics', 'divers']]],
  ['Brekke praised the diver of Moss and has left the pier.', [['Brekke', 'the diver of Moss']]],
  ['Brekke urged them to row and left the pier.', [['Brekke', 'them to row']]],
  [
    'Brekke left, saying Sunde is good at rowing and calling him a friend.',
    [
      ['Brekke', 'Sunde is good at rowing'],
      ['Brekke', 'him a friend'],
    ],
  ],
  ['Brekke praised the role Lind and Vik play in the talks.', [['Brekke', 'the role Lind and Vik play in the talks']]],
  ['Brekke called the plan a “farce” and later opened it.', [['Brekke', 'the plan a “farce”']]],
  ['Brekke praised a diver who sang and later wept.', [['Brekke', 'a diver who sang and later wept']]],
]
for (const [text, said] of cases)
  test(`tells a verb inside of "${text}" from the next one outside`, () => assert.deepEqual(saidIn(text), said))
