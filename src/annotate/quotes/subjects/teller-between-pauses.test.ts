import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  [
    'The union met, Brekke said, and added that it leaks.',
    [
      ['Brekke', 'The union met'],
      ['Brekke', 'it leaks'],
    ],
  ],
  [
    'The union met, Brekke said, but she said it leaks.',
    [
      ['Brekke', 'The union met'],
      ['she', 'it leaks'],
    ],
  ],
  ['“It leaks,” Brekke said, and added nothing.', [['Brekke', '“It leaks,”']]],
  ['The union met, and said it leaks.', [['The union', 'it leaks']]],
  ['The union, Lind aside, laughed, and said it leaks.', [['The union', 'it leaks']]],
]
for (const [text, said] of cases)
  test(`finds who tells more behind a pause in "${text}"`, () => assert.deepEqual(saidIn(text), said))
