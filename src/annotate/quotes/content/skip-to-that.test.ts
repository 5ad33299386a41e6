import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Brekke wrote in a letter to the board last week that it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke wrote in an email to Sunde and other crews that it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke fired back at the board and reminded it that it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke wrote in a memo to the board that was leaked.', []],
  ['Brekke said on NRK’s “Face the Port” that it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke said “the pier” that burned was old.', [['Brekke', '“the pier” that burned was old']]],
  ['Brekke said several times that it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke said several times of day are dry.', [['Brekke', 'several times of day are dry']]],
  ['Brekke told reporters as he left the pier that it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke told the crews when they met in Moss that it leaks.', [['Brekke', 'it leaks']]],
  ['“It leaks,” Brekke said in reference to two of the ports that recently closed piers.', [['Brekke', '“It leaks,”']]],
  [
    'Brekke said in reply to the port that recently sunk boats were lost.',
    [['Brekke', 'recently sunk boats were lost']],
  ],
  ['Brekke spoke when he met the crew that sank.', []],
  ['Brekke revealed, somewhat stiffly, that it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke declared on national television that the pier leaks.', [['Brekke', 'the pier leaks']]],
  ['Brekke told a rally in Salem, Oregon, on Monday that the pier leaks.', [['Brekke', 'the pier leaks']]],
  ['Brekke told a rally in Salem, Oregon that the pier leaks.', [['Brekke', 'the pier leaks']]],
  [
    'The board says 40 boats from ports that leak were late.',
    [['The board', '40 boats from ports that leak were late']],
  ],
  ['The court ruled 6 to 3 that it leaks.', [['The court', 'it leaks']]],
  ['The court ruled 6-3 on Monday that the pier must close.', [['The court', 'the pier must close']]],
  ['Brekke said in her closing remarks that it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke has questioned in recent days whether it leaks.', [['Brekke', 'whether it leaks']]],
  // "that" belongs to a noun.
  ['They backed fees, forcing crews to notify the port before rowing out and the belief that it leaks.', []],
  ['Brekke said at noon the ferry that sank was his.', [['Brekke', 'at noon the ferry that sank was his']]],
  ['Brekke said in Salem they knew that it leaks.', [['Brekke', 'in Salem they knew that it leaks']]],
  ['Brekke told the crews gathered on the pier that it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke said of the plan that it leaks.', [['Brekke', 'it leaks']]],
  ['What Brekke said was that it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke said it was that boat.', [['Brekke', 'it was that boat']]],
]
for (const [text, said] of cases) test(`skips to what is said in "${text}"`, () => assert.deepEqual(saidIn(text), said))
