import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Brekke said the May 2020 vote was late.', [['Brekke', 'the May 2020 vote was late']]],
  ['Brekke announced overnight that it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke said overnight it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke reported overnight rain in Moss.', [['Brekke', 'overnight rain in Moss']]],
  ['Brekke said overnight sailings were late.', [['Brekke', 'overnight sailings were late']]],
  ['Brekke said at 11 a.m. the pier leaks.', [['Brekke', 'the pier leaks']]],
  ['Brekke said July 30, 2021 that it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke has said all along that it leaks.', [['Brekke', 'it leaks']]],
  ['The pier is old, as Brekke has been saying all along.', [['Brekke', 'The pier is old']]],
  ['Brekke said all along the pier, crews were late.', [['Brekke', 'all along the pier, crews were late']]],
  ['Brekke said in Thursday night’s town debate that it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke said on Thursday night the pier’s wall leaks.', [['Brekke', 'the pier’s wall leaks']]],
  ['Brekke said that Monday sailings were late.', [['Brekke', 'Monday sailings were late']]],
]
for (const [text, said] of cases)
  test(`tells when something was said from what is said in "${text}"`, () => assert.deepEqual(saidIn(text), said))
