import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['The standoff went on, as the crew rowed home and vowed to return.', [['the crew', 'to return']]],
  ['The standoff went on, as the crew noted.', [['the crew', 'The standoff went on']]],
  ['As Brekke noted the other week, it leaks.', [['Brekke', 'it leaks']]],
  ['As the Courier reports, the port shut its gates.', [['the Courier', 'the port shut its gates']]],
  ['As Brekke noted, the dam leaks.', [['Brekke', 'the dam leaks']]],
  ['As the Courier reported, even on Friday the port was shut.', [['the Courier', 'even on Friday the port was shut']]],
  ['As Brekke pointed out on Monday, the gap is wide.', [['Brekke', 'the gap is wide']]],
  ['But as the crew has said, the dam leaks.', [['the crew', 'the dam leaks']]],
  ['However, as Brekke noted, the dam leaks.', [['Brekke', 'the dam leaks']]],
  ['And, as Brekke noted, the dam leaks.', [['Brekke', 'the dam leaks']]],
  ['As Brekke told the board in May, the dam leaks.', [['Brekke', 'the dam leaks']]],
  ['The dam leaks, as Brekke told reporters.', [['Brekke', 'The dam leaks']]],
  ['As reported by the Courier, the port shut its gates.', [['the Courier', 'the port shut its gates']]],
  ['As first reported by the Courier, the port shut its gates.', [['the Courier', 'the port shut its gates']]],
  ['The dam leaks, as Brekke noted in May.', [['Brekke', 'The dam leaks']]],
  [
    'Moss, as one of the clerks pointed out, does not get two storms.',
    [
      ['one of the clerks', 'Moss'],
      ['one of the clerks', 'does not get two storms'],
    ],
  ],
  [
    'The catch, as Brekke pointed out, is that it leaks.',
    [
      ['Brekke', 'The catch'],
      ['Brekke', 'is that it leaks'],
    ],
  ],
  ['A week ago, as the Courier reported, Sunde and Vik were rowing.', [['the Courier', 'Sunde and Vik were rowing']]],
  ['If, as Brekke has argued, the pier is old, it must be sold.', [['Brekke', 'the pier is old']]],
  ['If the pier, as Brekke noted, leaks, it must be sold.', [['Brekke', 'leaks']]],
  // A time or a manner.
  ['As Brekke said this, the crowd cheered.', []],
  ['As Brekke spoke, the crowd cheered.', []],
  ['As Brekke told the board, “It leaks.”', [['Brekke', '“It leaks.”']]],
  ['They use words which, as Brekke noted, leak.', [['Brekke', 'leak']]],
  ['The dam leaks just as Brekke said.', []],
  ['As reported, the port shut its gates.', []],
  ['As a crew, the divers said it leaks.', [['the divers', 'it leaks']]],
]
for (const [text, said] of cases) test(`reads the source in "${text}"`, () => assert.deepEqual(saidIn(text), said))
