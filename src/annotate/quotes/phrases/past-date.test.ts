import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Brekke said Sept. 13 that it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke said March 13 the pier leaks.', [['Brekke', 'the pier leaks']]],
  ['Brekke told the court on Monday, May 5, he had left.', [['Brekke', 'he had left']]],
  ['Brekke told the court on Monday, 5 May, that he had left.', [['Brekke', 'he had left']]],
  ['Brekke told the court on Monday, May 5 would do.', [['Brekke', 'May 5 would do']]],
  ['It leaks, Brekke said Oct. 3.', [['Brekke', 'It leaks']]],
  [
    'The crew had chided Ida Brekke on Aug. 17 for rowing late.',
    [['The crew', 'Ida Brekke on Aug. 17 for rowing late']],
  ],
]
for (const [text, said] of cases) test(`steps over the day in "${text}"`, () => assert.deepEqual(saidIn(text), said))
