import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  [
    'The pier is so old, Brekke said, that it leaks.',
    [
      ['Brekke', 'The pier is so old'],
      ['Brekke', 'that it leaks'],
    ],
  ],
  ['The pier leaks, Brekke said, though others doubt it.', [['Brekke', 'The pier leaks']]],
  [
    'In May, Vik said, the dam broke, which helped nobody.',
    [
      ['Vik', 'In May'],
      ['Vik', 'the dam broke'],
    ],
  ],
  [
    'In May, Vik said, the dam, which was old, broke.',
    [
      ['Vik', 'In May'],
      ['Vik', 'the dam, which was old, broke'],
    ],
  ],
  [
    'In May, Vik said, the dam broke – though others doubt it.',
    [
      ['Vik', 'In May'],
      ['Vik', 'the dam broke'],
    ],
  ],
  [
    '“The dam,” Vik said, “will hold.”',
    [
      ['Vik', '“The dam,”'],
      ['Vik', '“will hold.”'],
    ],
  ],
  [
    'The dam, Vik said, will hold.',
    [
      ['Vik', 'The dam'],
      ['Vik', 'will hold'],
    ],
  ],
  [
    '“The dam holds,” said Vik, “for now.”',
    [
      ['Vik', '“The dam holds,”'],
      ['Vik', '“for now.”'],
    ],
  ],
  [
    'The dam, Vik pointed out, will hold: “It is old.”',
    [
      ['Vik', 'The dam'],
      ['Vik', 'will hold'],
      ['Vik', '“It is old.”'],
    ],
  ],
  [
    'The dam, Vik said, will hold, adding that it is old.',
    [
      ['Vik', 'The dam'],
      ['Vik', 'will hold'],
      ['Vik', 'it is old'],
    ],
  ],
  [
    'The best boats, said Vik, a diver, have sunk.',
    [
      ['Vik', 'The best boats'],
      ['Vik', 'have sunk'],
    ],
  ],
  [
    'The best seats, Vik noted from the quay, are taken.',
    [
      ['Vik', 'The best seats'],
      ['Vik', 'are taken'],
    ],
  ],
  [
    'The oldest pier, Vik told the crew on Monday, has sunk.',
    [
      ['Vik', 'The oldest pier'],
      ['Vik', 'has sunk'],
    ],
  ],
  ['The seats are taken, Vik noted from the quay, and left.', [['Vik', 'The seats are taken']]],
  ['The boats have sunk, said Vik, a diver, and left.', [['Vik', 'The boats have sunk']]],
  ['Vik pointed out the dam.', [['Vik', 'the dam']]],
  // The outlet goes on itself, or names who passed it on.
  ['“The dam holds,” Vik said, smiling.', [['Vik', '“The dam holds,”']]],
  ['“The dam holds,” Vik said, a hint of doubt in her voice.', [['Vik', '“The dam holds,”']]],
  ['The dam holds, Vik said, the Courier reports.', [['Vik', 'The dam holds']]],
]
for (const [text, said] of cases)
  test(`hears what goes on after the cue in "${text}"`, () => assert.deepEqual(saidIn(text), said))
