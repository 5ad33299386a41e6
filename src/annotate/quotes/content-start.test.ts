import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from './fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Brekke confirmed late on Friday that it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke confirmed late arrivals.', [['Brekke', 'late arrivals']]],
  ['Brekke said in a report published on Monday that the pier leaks.', [['Brekke', 'the pier leaks']]],
  [
    'The agency said in a preliminary finding last week that two bolts had sheared.',
    [['The agency', 'two bolts had sheared']],
  ],
  [
    'Brekke said in her verdict there was “no proof” that it leaks.',
    [['Brekke', 'there was “no proof” that it leaks']],
  ],
  ['Brekke told the assembly on Tuesday that the pier leaks.', [['Brekke', 'the pier leaks']]],
  ['The Tide said, citing two officials, that the pier leaks.', [['The Tide', 'the pier leaks']]],
  ['Brekke told the crews this weekend he would leave.', [['Brekke', 'he would leave']]],
  ['Brekke told The Tide of Bergen last week she would leave.', [['Brekke', 'she would leave']]],
  ['Brekke spoke out Tuesday about the wreck.', [['Brekke', 'the wreck']]],
  ['Brekke apologized to the crew and to the town for the delay.', [['Brekke', 'the delay']]],
  ['“It leaks,” Brekke told the Tide during Tuesday’s conference call.', [['Brekke', '“It leaks,”']]],
  ['Brekke told Sunde, who led the crew, that he had lied.', [['Brekke', 'he had lied']]],
  ['Brekke promised in 2024 to pay the crew.', [['Brekke', 'to pay the crew']]],
  ['Brekke told Sunde, 51, that he had lied.', [['Brekke', 'he had lied']]],
  ['Brekke warned, however, that fares would rise.', [['Brekke', 'fares would rise']]],
  ['Brekke admitted, though, that fares would rise.', [['Brekke', 'fares would rise']]],
  ['Brekke admitted, though it hurt, that fares would rise.', []],
  ['Brekke said, in effect, that fares would rise.', [['Brekke', 'fares would rise']]],
  ['Brekke conceded at 11:40 p.m. that he had lost.', [['Brekke', 'he had lost']]],
  ['Brekke said not all of the boats sank.', [['Brekke', 'not all of the boats sank']]],
  ['Brekke agreed not to dive.', [['Brekke', 'not to dive']]],
  ['Brekke said only half of the boats sank.', [['Brekke', 'only half of the boats sank']]],
  ['Brekke said only that it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke said that night was the worst of all.', [['Brekke', 'that night was the worst of all']]],
  ['Brekke said that night it leaked.', [['Brekke', 'it leaked']]],
  ['They would respond, Brekke said.', [['Brekke', 'They would respond']]],
  ['Brekke called for a vote on Monday.', [['Brekke', 'a vote']]],
  ['Brekke called for a vote last week.', [['Brekke', 'a vote']]],
  ['Brekke testified to the board on Monday about the leak.', [['Brekke', 'the leak']]],
  ['Brekke wrote to the board on Monday that it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke explained to the board why it leaks.', [['Brekke', 'why it leaks']]],
  ['Brekke demanded further nets.', [['Brekke', 'further nets']]],
  ['Brekke said — on the radio, as it happens — that he had lied.', [['Brekke', 'he had lied']]],
  ['Brekke said after a lunch on Tuesday that it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke spoke more often in public about the wreck.', [['Brekke', 'the wreck']]],
  ['Brekke told the Tide in a story posted this week that it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke said on the air, where he is a guest, that it leaks.', [['Brekke', 'it leaks']]],
  [
    'Brekke promised, pointing to the pier, that it would hold.',
    [
      ['Brekke', 'the pier'],
      ['Brekke', 'it would hold'],
    ],
  ],
  ['Brekke claimed, without giving a reason, that it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke has warned since March that it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke told crews outside the hall she would sue.', [['Brekke', 'she would sue']]],
  // What is said begins there.
  ['Brekke said in the north the ferry is late.', [['Brekke', 'in the north the ferry is late']]],
  ['Brekke spoke about the loss of the wreck.', [['Brekke', 'the loss of the wreck']]],
  [
    'Brekke asked them not to row it home — a wish that, at first, was heard.',
    [['Brekke', 'not to row it home — a wish that, at first, was heard']],
  ],
  ['Brekke conceded at 11:40 p.m., adding little.', []],
  ['Brekke said at noon the ferry that sank was his.', [['Brekke', 'at noon the ferry that sank was his']]],
  ['Brekke said on Tuesday that July was dry.', [['Brekke', 'July was dry']]],
  ['Brekke said that Monday would be dry.', [['Brekke', 'Monday would be dry']]],
  ['Brekke said that Tuesday that it leaks.', [['Brekke', 'it leaks']]],
]
for (const [text, said] of cases)
  test(`skips where and when something is said in "${text}"`, () => assert.deepEqual(saidIn(text), said))
