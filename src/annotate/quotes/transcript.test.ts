import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from './fixtures/said-in.ts'

const cases: [title: string, text: string, said: Said[]][] = [
  [
    'each in turn',
    'VIK: It leaks.\n\nMOE: It holds.',
    [
      ['VIK', 'It leaks.'],
      ['MOE', 'It holds.'],
    ],
  ],
  [
    'a surname that is a word, told by the full name before',
    'JORUNN BAKER: It leaks.\n\nBAKER: It still does.',
    [
      ['JORUNN BAKER', 'It leaks.'],
      ['BAKER', 'It still does.'],
    ],
  ],
  [
    'marked words in a turn as a part of it',
    'VIK: It is “cold”.\n\nMOE: It holds.',
    [
      ['VIK', 'It is “cold”.'],
      ['MOE', 'It holds.'],
    ],
  ],
  [
    'a name that comes again beside another',
    'The Tide: Does it leak?\n\nVik: It does.\n\nThe Tide: Why?\n\nVik: It is old.',
    [
      ['The Tide', 'Does it leak?'],
      ['Vik', 'It does.'],
      ['The Tide', 'Why?'],
      ['Vik', 'It is old.'],
    ],
  ],
  [
    'what a paragraph without a name goes on with',
    'VIK: It leaks.\n\nIt is old.\n\n(Laughter)\n\nMOE: It holds.\n\nVIK: No.\n\nMOE: Yes.\n\nThey left.',
    [
      ['VIK', 'It leaks.'],
      ['VIK', 'It is old.'],
      ['MOE', 'It holds.'],
      ['VIK', 'No.'],
      ['MOE', 'Yes.'],
    ],
  ],
  [
    'one who answers questions',
    'Does it leak?\n\nVik: It does.\n\nWhy?\n\nVik: It is old.\n\nSince when?\n\nVik: May.',
    [
      ['Vik', 'It does.'],
      ['Vik', 'It is old.'],
      ['Vik', 'May.'],
    ],
  ],
  [
    'paragraphs between few names as no turns',
    'VIK: It leaks.\n\nMoe laughed.\n\nIt rained.\n\nMOE: No.',
    [
      ['VIK', 'It leaks.'],
      ['MOE', 'No.'],
    ],
  ],
  [
    'a label that answers nothing as no turn',
    'It leaks.\n\nVik: Old.\n\nIt sinks.\n\nVik: Cold.\n\nSo?\n\nVik: Wet.',
    [],
  ],
  ['a name that comes again alone as no turn', 'Vik: It leaks.\n\nVik: It is old.', []],
  ['headings that come again as no turn', 'Cost: None.\n\nDate: May.\n\nCost: None.\n\nDate: June.', []],
  ['the place of one report as no turn', 'HALDEN: It leaks.\n\nThe pier holds.', []],
  ['words of every day as no names', 'WHEN: In May.\n\nPRIZE MONEY: None.', []],
  ['names that do not come again as no turns', 'Vik: It leaks.\n\nMoe: It holds.', []],
  ['a name alone as no turn', 'VIK\n\nMOE:', []],
]
for (const [title, text, said] of cases) test(`takes ${title}`, () => assert.deepEqual(saidIn(text), said))
