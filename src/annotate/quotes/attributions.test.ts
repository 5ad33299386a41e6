import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from './fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Brekke said the port had asked for help.', [['Brekke', 'the port had asked for help']]],
  ['Brekke had told the port that it leaks, the crew said.', [['the crew', 'Brekke had told the port that it leaks']]],
  ['In saying that it leaks, Brekke wept.', [['Brekke', 'it leaks']]],
  ['Brekke laughed and said that it leaks.', [['Brekke', 'it leaks']]],
  // Nothing is reported.
  ['“No,” Brekke told the port, to cheers from the crew.', [['Brekke', '“No,”']]],
  ['“No,” Brekke wrote in a memo that was leaked.', [['Brekke', '“No,”']]],
  ['Brekke wrote in a memo that it was leaked.', [['Brekke', 'it was leaked']]],
  ['Brekke disputed that figure, but left.', [['Brekke', 'that figure']]],
  ['Brekke disputed that boats, or most of them, leak.', [['Brekke', 'boats, or most of them, leak']]],
  ['They saw who threatens whom.', []],
  ['Brekke said that the boat, code-named Otter, leaks.', [['Brekke', 'the boat, code-named Otter, leaks']]],
  ['Brekke told the port.', []],
  ['Nobody said that it leaks.', []],
  ['The sayings of the crew are old.', []],
  ['According to the crew.', []],
]
for (const [text, said] of cases)
  test(`hears each report once in "${text}"`, () => assert.deepEqual(saidIn(text), said))
