import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  [
    'Brekke attacked rowers, divers, and clerks for their sloth.',
    [['Brekke', 'rowers, divers, and clerks for their sloth']],
  ],
  [
    'Brekke touted her plans to mend the pier, lower tolls, and enable new trade.',
    [['Brekke', 'her plans to mend the pier, lower tolls, and enable new trade']],
  ],
  [
    'Brekke demands his return as a clerk, payment for lost wages and other damages.',
    [['Brekke', 'his return as a clerk, payment for lost wages and other damages']],
  ],
  [
    'Brekke outlined the tolls, her wish to cut spending and her plan to sell the port.',
    [['Brekke', 'the tolls, her wish to cut spending and her plan to sell the port']],
  ],
  [
    'Brekke outlined a fair in Moss, on the isle or in Larvik.',
    [['Brekke', 'a fair in Moss, on the isle or in Larvik']],
  ],
  ['Brekke praised his kind, loving and old friend.', [['Brekke', 'his kind, loving and old friend']]],
  // No list.
  ['Brekke attacked Sunde, the mayor, and left.', [['Brekke', 'Sunde']]],
  ['Brekke attacked the mayor, Sunde, and the crew cheered.', [['Brekke', 'the mayor, Sunde']]],
  ['Brekke attacked rowers, and clerks cheered.', [['Brekke', 'rowers']]],
  ['Brekke outlined the plan, in a hall and on the pier.', [['Brekke', 'the plan']]],
  ['Brekke outlined the plan in Moss, on the day the port closed.', [['Brekke', 'the plan in Moss']]],
  ['Brekke outlined the pier, which was old, and the dam.', [['Brekke', 'the pier']]],
]
for (const [text, said] of cases)
  test(`tells the members of a list in "${text}"`, () => assert.deepEqual(saidIn(text), said))
