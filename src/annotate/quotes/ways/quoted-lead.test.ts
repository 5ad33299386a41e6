import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  [
    'On the question of “old piers”, Brekke said, “It leaks.”',
    [
      [undefined, '“old piers”'],
      ['Brekke', '“It leaks.”'],
    ],
  ],
  [
    'Remarking upon “old piers,” Brekke said, “It leaks.”',
    [
      ['Brekke', 'upon “old piers,”'],
      ['Brekke', '“It leaks.”'],
    ],
  ],
  // What is said goes on, or is a clause.
  [
    'For the “old piers,” Brekke said, “it leaks.”',
    [
      ['Brekke', 'For the “old piers,”'],
      ['Brekke', '“it leaks.”'],
    ],
  ],
  [
    'In Moss it was “a dark hour,” Brekke said. “It leaks.”',
    [
      ['Brekke', 'In Moss it was “a dark hour,”'],
      ['Brekke', '“It leaks.”'],
    ],
  ],
]
for (const [text, said] of cases)
  test(`tells a quoted opening from what is said in "${text}"`, () => assert.deepEqual(saidIn(text), said))
