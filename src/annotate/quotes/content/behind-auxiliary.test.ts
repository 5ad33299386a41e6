import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Brekke has, on several occasions, said it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke, who had, in May, warned that it leaks, left.', [['who', 'it leaks']]],
  ['Brekke also, in a letter, warned that it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke was also, in a letter, accused of theft.', []],
  [
    'Lind said that the club had, in its reply, denied the leak.',
    [['Lind', 'the club had, in its reply, denied the leak']],
  ],
  ['Brekke has the pier, on the whole, described well.', []],
]
for (const [text, said] of cases)
  test(`hears a verb over the aside before it in "${text}"`, () => assert.deepEqual(saidIn(text), said))
