import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['MOSS: The crew has rejected the offer, officials said.', [['officials', 'The crew has rejected the offer']]],
  ['MOSS (AP) — Brekke attacked the plan in May, Lind said.', [['Lind', 'Brekke attacked the plan in May']]],
  ['MOSS: The crew has rejected the offer.', [['The crew', 'the offer']]],
  ['The pier will hold, Brekke said in a talk with Charlie Rose.', [['Brekke', 'The pier will hold']]],
  ['Criticised for the leak, Brekke said, the port closed.', [['Brekke', 'the port closed']]],
  ['Interviewed minutes before the vote, Brekke said: “It sank.”', [['Brekke', '“It sank.”']]],
  [
    'In the old days, the port had agreed to pay crews, Brekke wrote.',
    [['Brekke', 'In the old days, the port had agreed to pay crews']],
  ],
  ['The plan — a good one, Brekke said — passed.', [['Brekke', 'a good one']]],
  ['Lind left -- on the advice of a friend, Brekke said -- and went home.', [['Brekke', 'on the advice of a friend']]],
  [
    'The plan, a good one — old as it is — Brekke said, passed.',
    [
      ['Brekke', 'The plan, a good one — old as it is'],
      ['Brekke', 'passed'],
    ],
  ],
  ['Crews back a diver who, Brekke said, is late.', [['Brekke', 'is late']]],
  ['The port backs the plan because, Brekke said, it mends the pier.', [['Brekke', 'it mends the pier']]],
  ['The pier was old but, Brekke said, it held.', [['Brekke', 'it held']]],
  [
    'All of which, Brekke said, is late.',
    [
      ['Brekke', 'All of which'],
      ['Brekke', 'is late'],
    ],
  ],
  [
    'The diver that crews back, Brekke said, is late.',
    [
      ['Brekke', 'The diver that crews back'],
      ['Brekke', 'is late'],
    ],
  ],
  ['Sunde alleged that it leaks, a charge Mr Brekke denied.', [['Sunde', 'it leaks']]],
  ['It leaks, a charge sheet said.', [['a charge sheet', 'It leaks']]],
  ['About one in six is wet, she told the Tide.', [['she', 'About one in six is wet']]],
  ['Nearly half of them are wet, she told the Tide.', [['she', 'Nearly half of them are wet']]],
  ['About the port, she told the Tide little.', []],
  ['The pier sank two years ago, Brekke said on Friday.', [['Brekke', 'The pier sank two years ago']]],
  ['In May, the crew arrived in Moss, Brekke told the Tide.', [['Brekke', 'In May, the crew arrived in Moss']]],
  ['In Moss, a port built by Sunde, Brekke said on Friday that it leaks.', [['Brekke', 'it leaks']]],
  ['Two years ago, Brekke said on Friday that it leaks.', [['Brekke', 'it leaks']]],
  ['An hour later, Brekke said, “It leaks.”', [['Brekke', '“It leaks.”']]],
  ['It leaks, Ministry of Ports (MP) chief Hanne Brekke said on Friday.', [['Hanne Brekke', 'It leaks']]],
  ['It leaks, Brekke of the Board of Ports (BP) said.', [['Brekke of the Board of Ports (BP)', 'It leaks']]],
  ['In May, the boats sank, a survey found.', [['a survey', 'In May, the boats sank']]],
  ['While speaking to crews, Brekke said, “It leaks.”', [['Brekke', '“It leaks.”']]],
  ['Fares rose, port data released on Thursday shows.', [['port data', 'Fares rose']]],
  [
    'There were 86 of them in May, down from a year earlier, Brekke said in a report.',
    [['Brekke', 'There were 86 of them in May, down from a year earlier']],
  ],
  ['Brekke said: “It sank.” Moe agreed.', [['Brekke', '“It sank.”']]],
  [
    'Brekke said it sank. “It leaks.” Moe agreed.',
    [
      ['Brekke', 'it sank'],
      ['Moe', '“It leaks.”'],
    ],
  ],
  [
    'Brekke wrote, “Did it sink?” Moe then wrote back, “It leaks.”',
    [
      ['Brekke', '“Did it sink?”'],
      ['Moe', '“It leaks.”'],
    ],
  ],
  ['It sank, Ida Moe, a diver in Moss, who was late, said.', [['Ida Moe', 'It sank']]],
  ['It sank, Ida Moe, Moss Mayor, who was late, said.', [['Ida Moe', 'It sank']]],
  ['Criticised for the leak, Brekke said: “It sank.”', [['Brekke', '“It sank.”']]],
  ['Based in Moss, Brekke said it sank.', [['Brekke', 'it sank']]],
  ['“It sank,” Ida Moe, 67, a diver in Moss, said.', [['Ida Moe', '“It sank,”']]],
  ['(“It sank,” he said.)', [['he', '“It sank,”']]],
  ['If it sinks, Brekke has said that the port will shut.', [['Brekke', 'the port will shut']]],
  ['Discussing it, the mayor said, “It leaks.”', [['the mayor', '“It leaks.”']]],
  ['In a speech in May, Brekke said:\n\n“It leaks and it will.”', [['Brekke', '“It leaks and it will.”']]],
  ['Fares rose, city data showed last month.', [['city data', 'Fares rose']]],
  ['Nearly 30 of them sank, a survey found.', [['a survey', 'Nearly 30 of them sank']]],
  ['This week, two divers testified before the board.', []],
  ['This week, Brekke said.', [['Brekke', 'This week']]],
  ['At the same time, Brekke said, the pier leaks.', [['Brekke', 'the pier leaks']]],
  ['In May they sank, a survey found.', []],
  ['The pumps point to the sea, Brekke said, which is cold.', [['Brekke', 'The pumps point to the sea']]],
  ['The pier sank, Brekke said.', [['Brekke', 'The pier sank']]],
  ['Of course, Brekke said.', [['Brekke', 'Of course']]],
  [
    'It is old and “leaks,” Brekke said, so it must go.',
    [
      ['Brekke', 'It is old and “leaks,”'],
      ['Brekke', 'so it must go'],
    ],
  ],
  ['It is old and “leaks,” Brekke said, though crews doubt it.', [['Brekke', 'It is old and “leaks,”']]],
  ['A day after a talk called “Tide,” Brekke posted a video of it.', []],
  ['“It leaks,” Brekke posted on Facebook.', [['Brekke', '“It leaks,”']]],
  ['Rising seas may sink it, Brekke said in May.', [['Brekke', 'Rising seas may sink it']]],
  [
    'In the north, the pier holds, Brekke said, “and it will.”',
    [
      ['Brekke', 'In the north, the pier holds'],
      ['Brekke', '“and it will.”'],
    ],
  ],
  // What the words were said at is none of them.
  ['Less than an hour later, Brekke wrote, “It leaks.”', [['Brekke', '“It leaks.”']]],
  ['An hour later, when it sank, Brekke yelled, “Out!”', [['Brekke', '“Out!”']]],
  ['Not all crews want it, Brekke said on Friday.', [['Brekke', 'Not all crews want it']]],
  ['Much of the pier leaks, Brekke said on Friday.', [['Brekke', 'Much of the pier leaks']]],
  ['40 boats sank, Brekke said on Friday.', [['Brekke', '40 boats sank']]],
  ['Later, Brekke said on Friday, it sank.', [['Brekke', 'it sank']]],
  ['Brekke denied that it leaks, the board said on Friday.', [['the board', 'Brekke denied that it leaks']]],
  ['Brekke denied that it leaks, the board said in a statement.', [['the board', 'Brekke denied that it leaks']]],
  ['Fares rose by a fifth, port data showed on Friday.', [['port data', 'Fares rose by a fifth']]],
  ['Last autumn, the court ruled against the board.', []],
  ['“Out!” Brekke yelped.', [['Brekke', '“Out!”']]],
  ['Eyebrows raised, he asked, “Who did it?”', [['he', '“Who did it?”']]],
  ['Meanwhile, Brekke claimed the prize.', []],
  ['On Thursday, Brekke maintains the pier.', []],
  [
    '“It sank,” Brekke said, “in May.”',
    [
      ['Brekke', '“It sank,”'],
      ['Brekke', '“in May.”'],
    ],
  ],
  ['“It sank,” Hanne Vik, a geologist, said.', [['Hanne Vik', '“It sank,”']]],
  [
    'The pier, Brekke said, will sink.',
    [
      ['Brekke', 'The pier'],
      ['Brekke', 'will sink'],
    ],
  ],
  ['Vik had told the port that it sank, the crew said.', [['the crew', 'Vik had told the port that it sank']]],
  [
    'While captains boast of speed, the pier sank, the crew say.',
    [['the crew', 'While captains boast of speed, the pier sank']],
  ],
  [
    'Her mother puts it otherwise: in winter, she says, the sea is quiet.',
    [
      ['she', 'in winter'],
      ['she', 'the sea is quiet'],
    ],
  ],
  [
    'If the pier has sunk, Brekke said the port would shut.',
    [
      ['Brekke', 'If the pier has sunk'],
      ['Brekke', 'the port would shut'],
    ],
  ],
  ['If asked, Brekke says it sank.', [['Brekke', 'it sank']]],
  ['After the pier sank, Brekke said the port would shut.', [['Brekke', 'the port would shut']]],
  ['“It sank,” Brekke said, as the rain began.', [['Brekke', '“It sank,”']]],
  [
    'In all, Brekke said, it sank.',
    [
      ['Brekke', 'In all'],
      ['Brekke', 'it sank'],
    ],
  ],
  [
    'However, Moss had denied the leak in its old pier, Brekke said.',
    [['Brekke', 'Moss had denied the leak in its old pier']],
  ],
  ['Moe assured them that it sank, Brekke told the Tide.', [['Brekke', 'Moe assured them that it sank']]],
  [
    'But Moss had told them it sank, Brekke said, adding that it was old.',
    [
      ['Brekke', 'Moss had told them it sank'],
      ['Brekke', 'it was old'],
    ],
  ],
  // The opening of a sentence is no statement.
  ['After a short talk, Brekke said, “It sank.”', [['Brekke', '“It sank.”']]],
  ['Before the vote in Moss, Ida Moe, one of the crew, said, “It sank.”', [['Ida Moe', '“It sank.”']]],
  ['However, Brekke said, it sank.', [['Brekke', 'it sank']]],
  ['Referring to the strike, Brekke said, there was none.', [['Brekke', 'there was none']]],
  ['In May, Brekke advised, at no cost, a club.', []],
  ['In May, Brekke said: “It sank.”', [['Brekke', '“It sank.”']]],
  [
    'When Vik said it sank, Brekke said it swam.',
    [
      ['Vik', 'it sank'],
      ['Brekke', 'it swam'],
    ],
  ],
  ['The pier fell to Brekke, who said it sank.', [['who', 'it sank']]],
  ['The pier sank, and Brekke would say so.', []],
]
for (const [text, said] of cases)
  test(`hears what stands before the cue in "${text}"`, () => assert.deepEqual(saidIn(text), said))
