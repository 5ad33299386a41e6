import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  [
    'Sailors shouted “Jump!” and “Hold on!”',
    [
      ['Sailors', '“Jump!”'],
      [undefined, '“Hold on!”'],
    ],
  ],
  ['The name, which means “old grey pier”, was a joke.', []],
  ['The name, which Brekke calls “old grey pier”, was a joke.', [['Brekke', '“old grey pier”']]],
  ['Sailors sang “Night Heron” and “Old Pier”.', []],
  ['“Well,” she began.', [['she', '“Well,”']]],
  ['“Well,” the book by Sunde, is old.', []],
  [
    '‘It leaks,’ said Brekke, a diver. ‘The town knew it.’',
    [
      ['Brekke', '‘It leaks,’'],
      ['Brekke', '‘The town knew it.’'],
    ],
  ],
  [
    '“It leaks,” said a diver who asked to stay unnamed. “It can wait.”',
    [
      ['a diver', '“It leaks,”'],
      ['who', 'to stay unnamed'],
      ['a diver', '“It can wait.”'],
    ],
  ],
  [
    '“It leaks,” said Brekke. “It can wait.”',
    [
      ['Brekke', '“It leaks,”'],
      ['Brekke', '“It can wait.”'],
    ],
  ],
  [
    '“It leaks,” said Brekke. “It does.” “Not much.”',
    [
      ['Brekke', '“It leaks,”'],
      ['Brekke', '“It does.”'],
      ['Brekke', '“Not much.”'],
    ],
  ],
  [
    '“It leaks,” said Keller, who saw the “awful” leak.',
    [
      ['Keller', '“It leaks,”'],
      [undefined, '“awful”'],
    ],
  ],
  ['Brekke called for “rigged elections” to end.', [['Brekke', '“rigged elections”']]],
  [
    '‘It leaks,’ said Brekke. ‘It isn’t safe. Who’ll mend it?\n\n‘The town won’t.’',
    [
      ['Brekke', '‘It leaks,’'],
      ['Brekke', '‘It isn’t safe. Who’ll mend it?'],
      ['Brekke', '‘The town won’t.’'],
    ],
  ],
  // A heading, a name, a turn of phrase.
  ['‘The Town Knew’\n\nBrekke left.', []],
  ['“It leaks,” said Brekke.\n\n‘The Town Knew’', [['Brekke', '“It leaks,”']]],
  ['“It leaks,” said Keller, who has a “hold” rating on it.', [['Keller', '“It leaks,”']]],
  ['Brekke signed on for “The Night Heron” in May.', []],
  ['The so-called “experts” left.', []],
  ['Brekke Lines was named “Best Ferry of the Year” at a ceremony in Kigali.', []],
]
for (const [text, said] of cases)
  test(`takes up the marked words of "${text}"`, () => assert.deepEqual(saidIn(text), said))
