import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  [
    'Vik praised the crew for its work adding that it leaks.',
    [
      ['Vik', 'the crew for its work'],
      ['Vik', 'it leaks'],
    ],
  ],
  ['Lind would not comment, but Vik spoke up, saying that it leaks.', [['Vik', 'it leaks']]],
  [
    'Lind said it leaks, and that Vik knew, adding that it sank.',
    [
      ['Lind', 'it leaks, and that Vik knew'],
      ['Lind', 'it sank'],
    ],
  ],
  ['When Lind left the pier, they declined, citing the storm at sea.', [['they', 'the storm at sea']]],
  [
    'Lind called it bad, and Brekke closed the day by saying it leaks.',
    [
      ['Lind', 'it bad'],
      ['Brekke', 'it leaks'],
    ],
  ],
  [
    'Lind said that in a storm, it leaks a bit, adding that it sinks.',
    [
      ['Lind', 'in a storm, it leaks a bit'],
      ['Lind', 'it sinks'],
    ],
  ],
  [
    'Lind said it leaks, adding that it sinks.',
    [
      ['Lind', 'it leaks'],
      ['Lind', 'it sinks'],
    ],
  ],
  ['A few days later, Brekke left, saying it leaks.', [['Brekke', 'it leaks']]],
  [
    'Lind agreed that it leaks; Brekke left, saying it holds.',
    [
      ['Lind', 'it leaks'],
      ['Brekke', 'it holds'],
    ],
  ],
  ['One month after announcing the sale of the pier, Brekke left.', [['Brekke', 'the sale of the pier']]],
  ['The row began after Brekke left the port, calling it unsafe.', [['Brekke', 'it unsafe']]],
  ['It was in Moss that the tycoon spoke, pointing to the leak.', [['the tycoon', 'the leak']]],
  ['The board met after Brekke left the port, calling it unsafe.', [['The board', 'it unsafe']]],
  [
    'The plan has failed, with Ida Brekke questioning the sum and calling for a vote.',
    [
      ['Ida Brekke', 'the sum'],
      ['Ida Brekke', 'a vote'],
    ],
  ],
  ['Brekke rowed home with Lind, weeping and calling for a vote.', [['Brekke', 'a vote']]],
  ['There are telling signs that it leaks.', []],
  [
    '“It leaks a lot,” noting that it sank in May.',
    [
      [undefined, '“It leaks a lot,”'],
      [undefined, 'it sank in May'],
    ],
  ],
  [
    'Although Lind said the plan is a stable, cheap fix, crews of two boats chanted, demanding a vote.',
    [
      ['Lind', 'the plan is a stable, cheap fix'],
      ['crews of two boats', 'a vote'],
    ],
  ],
  [
    'But after Lind said it leaks, adding that it is old.',
    [
      ['Lind', 'it leaks'],
      ['Lind', 'it is old'],
    ],
  ],
]
for (const [text, said] of cases)
  test(`finds who says what a gerund reports in "${text}"`, () => assert.deepEqual(saidIn(text), said))
