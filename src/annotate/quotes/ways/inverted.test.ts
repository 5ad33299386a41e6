import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['“The Gull” admits it still hurts.', []],
  ['The ferry sank, say experts.', [['experts', 'The ferry sank']]],
  ['The ferry could sink, warn experts.', [['experts', 'The ferry could sink']]],
  ['They row, warn crews and sail.', []],
  ['The ferry sank, said police.', [['police', 'The ferry sank']]],
  [
    'Fares, say analysts, will rise.',
    [
      ['analysts', 'Fares'],
      ['analysts', 'will rise'],
    ],
  ],
  ['“It leaks,” said Hanne Brekke.', [['Hanne Brekke', '“It leaks,”']]],
  ['“It leaks,” said Moss, Ohio resident Hanne Brekke.', [['Hanne Brekke', '“It leaks,”']]],
  ['“It leaks,” said Moss, Calif., police chief Hanne Brekke.', [['Hanne Brekke', '“It leaks,”']]],
  ['“It leaks,” said New Moss, Ohio, Mayor Hanne Brekke.', [['Mayor Hanne Brekke', '“It leaks,”']]],
  ['“It leaks,” Moss, Ohio resident Hanne Brekke said.', [['Hanne Brekke', '“It leaks,”']]],
  ['“It leaks,” Moss, Ohio, resident Hanne Brekke said.', [['Hanne Brekke', '“It leaks,”']]],
  ['“It leaks,” said Hanne Brekke, Ohio coach.', [['Hanne Brekke', '“It leaks,”']]],
  ['“It leaks,” said Hanne Brekke, Lind coach Ida Moe and Dahl.', [['Hanne Brekke', '“It leaks,”']]],
  ['It leaks, said engineer and author Hanne Brekke, a diver.', [['Hanne Brekke', 'It leaks']]],
  ['“It leaks,” said Labour MP and diver Hanne Brekke.', [['Hanne Brekke', '“It leaks,”']]],
  ['It leaks, says geologist Hanne Brekke in Bergen.', [['Hanne Brekke', 'It leaks']]],
  ['“It leaks,” said Brekke last week.', [['Brekke', '“It leaks,”']]],
  ['Brekke, a Dane, argues the dock order targets Danes, who row.', [['Brekke', 'the dock order targets Danes']]],
  ['It leaks, argues the dock workers Moe.', [['Moe', 'It leaks']]],
  ['It leaks, said one captain briefed on the plan.', [['one captain', 'It leaks']]],
  ['Brekke, a diver, said one captain briefed on the plan left.', [['Brekke', 'one captain briefed on the plan left']]],
  ['It leaks, said Brekke.', [['Brekke', 'It leaks']]],
  ['“It leaks,” said one diver involved in the work.', [['one diver', '“It leaks,”']]],
  [
    'Brekke, who has said it is “old,” rejected the plan.',
    [
      ['who', 'it is “old,”'],
      ['Brekke', 'the plan'],
    ],
  ],
  [
    'It was Brekke, who had sunk “in the old days,” said Moe.',
    [['Moe', 'It was Brekke, who had sunk “in the old days,”']],
  ],
  ['“It leaks,” said one captain up for election.', [['one captain', '“It leaks,”']]],
  ['“It leaks,” said a captain unhappy with the board.', [['a captain', '“It leaks,”']]],
  ['“It leaks,” said a man known as Bob.', [['a man', '“It leaks,”']]],
  [
    'Not so, insisted Brekke: “It holds.”',
    [
      ['Brekke', 'Not so'],
      ['Brekke', '“It holds.”'],
    ],
  ],
  // Another order.
  ['The crew came, said prayers and left.', []],
  ['Brekke, who came late, said tensions were high.', [['Brekke', 'tensions were high']]],
  ['Brekke left, told Sunde and slept.', []],
  ['Late at night, Brekke tweeted this: “It leaks.”', [['Brekke', '“It leaks.”']]],
  ['The pier, dubbed Sunde Point, leaks.', []],
  [
    'Last year, diver Hanne Brekke, who had left, warned the town that law forbade it.',
    [['Hanne Brekke', 'law forbade it']],
  ],
]
for (const [text, said] of cases)
  test(`finds who stands behind the cue in "${text}"`, () => assert.deepEqual(saidIn(text), said))
