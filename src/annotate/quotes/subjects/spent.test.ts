import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Brekke met divers, who filed lawsuits claiming that it leaks.', [['who', 'it leaks']]],
  ['Brekke, who filed a suit claiming that it leaks, left.', [['who', 'it leaks']]],
  ['Brekke was caught on tape saying “It leaks” as he left.', [['Brekke', '“It leaks”']]],
  ['Brekke, who was seen on camera telling crews that it leaks, left.', [['who', 'it leaks']]],
  ['A leak was seen on tape showing the pier.', []],
  ['Brekke sought a delay stating that it leaks.', [['Brekke', 'it leaks']]],
  [
    'Brekke slammed the plan saying it leaks.',
    [
      ['Brekke', 'the plan'],
      ['Brekke', 'it leaks'],
    ],
  ],
  [
    'Brekke slammed a case brought by a diver alleging it leaks.',
    [['Brekke', 'a case brought by a diver alleging it leaks']],
  ],
  ['Brekke spent much of the day attacking the old board of Moss.', [['Brekke', 'the old board of Moss']]],
  ['Brekke spent years warning that the pier would sink.', [['Brekke', 'the pier would sink']]],
  ['Brekke has spent $2 million attacking the old board of Moss.', [['Brekke', 'the old board of Moss']]],
  ['Brekke spent the fair on Monday attacking the old board of Moss.', [['Brekke', 'the old board of Moss']]],
  ['Brekke wept and spent the day attacking the old board of Moss.', [['Brekke', 'the old board of Moss']]],
  ['Brekke, who spent the day attacking the old board of Moss, left.', [['who', 'the old board of Moss']]],
  ['Brekke wasted no time attacking the old board of Moss.', [['Brekke', 'the old board of Moss']]],
  ['Brekke took to Facebook on Monday saying that it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke posted to the board asking if it leaks.', [['Brekke', 'if it leaks']]],
  ['Brekke took to the sea with a crew saying that it leaks.', []],
  ['Several crews lined up saying that it leaks.', [['Several crews', 'it leaks']]],
  ['Brekke came forward on Monday.', []],
  ['He grew up, the crew saying nothing.', []],
  // Time that nobody spent, or spent on something else.
  ['Brekke will spend the day attacking the old board of Moss.', []],
  ['Brekke spent it on a boat of the attacking kind.', []],
  ['The sum was spent on ads attacking the old board of Moss.', [['ads', 'the old board of Moss']]],
  ['The port released a statement on its site saying it leaks.', [['The port', 'it leaks']]],
  ['The port sent a letter to parents saying it leaks.', [['The port', 'it leaks']]],
  ['The clubs released a statement after the talks saying it leaks.', [['The clubs', 'it leaks']]],
  ['Brekke gave a speech calling for a vote.', [['Brekke', 'a vote']]],
  ['Brekke, who had held a press conference again saying it leaks, left.', [['who', 'it leaks']]],
  [
    'Lind blasted Brekke, who had staged a rally demanding a vote.',
    [
      ['Lind', 'Brekke'],
      ['who', 'a vote'],
    ],
  ],
  ['Brekke spoke at a rally calling for a vote.', []],
  ['Brekke will hold a rally demanding a vote.', []],
]
for (const [text, said] of cases)
  test(`hears what is said in the time spent in "${text}"`, () => assert.deepEqual(saidIn(text), said))
