import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['This chart provides a list of boats, emphasizing their age.', [['This chart', 'their age']]],
  ['HALDEN (AFP) _ A former diver left, arguing that it leaks.', [['A former diver', 'it leaks']]],
  ['The crews see the pier as old, arguing that it leaks.', [['The crews', 'it leaks']]],
  ['The crews below the pier left, arguing that it leaks.', [['The crews', 'it leaks']]],
  [
    'The pier repairs that failed were cheap, the crew said, arguing that it leaks.',
    [
      ['the crew', 'The pier repairs that failed were cheap'],
      ['the crew', 'it leaks'],
    ],
  ],
  ['In a talk on Friday she laughed and said it leaks.', [['she', 'it leaks']]],
  ['At a rally in Moss, Va., Brekke was blunt, saying it leaks.', [['Brekke', 'it leaks']]],
  ['At a rally in Moss, Virginia the crew laughed and said it leaks.', [['the crew', 'it leaks']]],
  ['In Moss, Brekke, a diver, laughed and said it leaks.', [['Brekke', 'it leaks']]],
  ['Born in Moss, Brekke laughed and said it leaks.', [['Brekke', 'it leaks']]],
  ['A few days later, Brekke laughed and said it leaks.', [['Brekke', 'it leaks']]],
  [
    '“No,” she said, but added that it leaks.',
    [
      ['she', '“No,”'],
      ['she', 'it leaks'],
    ],
  ],
  ['But this morning in Moss she changed course, saying it leaks.', [['she', 'it leaks']]],
  ['This morning the crew left, saying it leaks.', [['the crew', 'it leaks']]],
  ['Last week Brekke left the pier, saying it leaks.', [['Brekke', 'it leaks']]],
  ['Fresh from a win, Brekke left the pier, saying it leaks.', [['Brekke', 'it leaks']]],
  ['Eager for a vote, the crew left the pier, saying it leaks.', [['the crew', 'it leaks']]],
  ['Unable to row, she left the pier, saying it leaks.', [['she', 'it leaks']]],
  ['Some of the divers left, saying it leaks.', [['Some', 'it leaks']]],
  ['Crews from Moss, two of them old, left, saying it leaks.', [['Crews', 'it leaks']]],
  ['This port left, saying it leaks.', [['This port', 'it leaks']]],
  ['Slowly losing heart, Brekke closed the pier and told the crew that it leaks.', [['Brekke', 'it leaks']]],
  ['Emily Brekke, losing heart, closed the pier and told us that it leaks.', [['Emily Brekke', 'it leaks']]],
  ['One day said it all.', []],
  ['As many as 80 divers met, calling for a vote.', [['As many as 80 divers', 'a vote']]],
  ['More than half of the divers left, saying it leaks.', [['More than half of the divers', 'it leaks']]],
  ['More than two years after the fire, Brekke left, saying it leaks.', [['Brekke', 'it leaks']]],
]
for (const [text, said] of cases)
  test(`finds the first subject in "${text}"`, () => assert.deepEqual(saidIn(text), said))
