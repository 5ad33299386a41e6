import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from './fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Brekke insisted as late as Friday that it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke wrote to the board last week urging it to pay.', [['Brekke', 'it to pay']]],
  ['“No,” he told crews outside the hall where they met.', [['he', '“No,”']]],
  [
    'There are 90 flats, according to the Moss Union, a third of them old.',
    [
      ['the Moss Union', 'There are 90 flats'],
      ['the Moss Union', 'a third of them old'],
    ],
  ],
  [
    'Port Chairman Will Moe, for example, said the pier in Moss — the oldest — leaks.',
    [['Port Chairman Will Moe', 'the pier in Moss — the oldest — leaks']],
  ],
  ['After the talk concluded, Brekke left the port.', []],
  ["''I would use the word 'old,''' said Per Moe.", [['Per Moe', "''I would use the word 'old,'''"]]],
  ['Brekke responded to the report by saying that it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke responded to films that crews had sent.', []],
  ['How Brekke responds can be as loud as the storm.', []],
  ['The shade the firm offers is deep.', []],
  ['The sum was old when the mail was sent, a point that officials have disputed.', []],
  ['She hosts a show, writes a weekly column and sings.', []],
  ['Brekke wrote on North Pier, a website.', []],
  ['Brekke, writing in the Tide in 2013, left.', []],
  ['(Brekke has endorsed Lind.)', [['Brekke', 'Lind']]],
  ['In Moss, Va., Brekke, in a red coat, said little, adding only that it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke told Ida Moe, a diver, that it leaks.', [['Brekke', 'it leaks']]],
  ['Then, Brekke told the Tide, it would sink.', [['Brekke', 'it would sink']]],
  ['It leaks, according to Ida Moe, a diver in Moss.', [['Ida Moe', 'It leaks']]],
  ['It leaks, according to the Moss Union, the arm of the board.', [['the Moss Union', 'It leaks']]],
  ['It leaks, according to Brekke, R-Moss.', [['Brekke', 'It leaks']]],
  ['It leaks, according to a tally, but others doubt it.', [['a tally', 'It leaks']]],
  [
    'It leaks, according to a tally, and will sink.',
    [
      ['a tally', 'It leaks'],
      ['a tally', 'and will sink'],
    ],
  ],
  [
    'Port chief Ida Moe, for example, said the pier in Moss — the oldest — leaks.',
    [['Ida Moe', 'the pier in Moss — the oldest — leaks']],
  ],
  ['The best of it, says Ida Moe, is the sea.', [['Ida Moe', 'The best of it']]],
  ['Brekke said the port had asked for help.', [['Brekke', 'the port had asked for help']]],
  ['Brekke had told the port that it leaks, the crew said.', [['the crew', 'Brekke had told the port that it leaks']]],
  ['In saying that it leaks, Brekke wept.', [['Brekke', 'it leaks']]],
  ['Brekke laughed and said that it leaks.', [['Brekke', 'it leaks']]],
  // Nothing is reported.
  ['Brekke wrote to the investors.', []],
  ['Brekke told Ida Moe, a diver.', []],
  ['Brekke told the crew, her voice low.', []],
  ['Brekke told Ida Moe, who was late.', []],
  ['After what Brekke just said, the port shut.', []],
  ['A day after he said them, it sank.', []],
  ['Brekke said in a statement supplied to the crews.', []],
  ['Brekke said in Moss as the crowd roared.', []],
  ['Brekke said the other day.', []],
  ['“No,” Brekke told the port, to cheers from the crew.', [['Brekke', '“No,”']]],
  ['“No,” Brekke wrote in a memo that was leaked.', [['Brekke', '“No,”']]],
  ['Brekke wrote in a memo that it was leaked.', [['Brekke', 'it was leaked']]],
  ['Brekke disputed that figure, but left.', [['Brekke', 'that figure']]],
  ['Brekke disputed that boats, or most of them, leak.', [['Brekke', 'boats, or most of them, leak']]],
  ['They saw who threatens whom.', []],
  ['Brekke said that the boat, code-named Otter, leaks.', [['Brekke', 'the boat, code-named Otter, leaks']]],
  ['Brekke told the port.', []],
  ['Nobody said that it leaks.', []],
  ['No one could say why it leaks.', []],
  ['No. 2 diver Brekke said that it leaks.', [['Brekke', 'it leaks']]],
  ['The sayings of the crew are old.', []],
  ['According to the crew.', []],
]
for (const [text, said] of cases)
  test(`hears each report once in "${text}"`, () => assert.deepEqual(saidIn(text), said))
