import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['A letter criticizing the pier was sent by Lind.', [['A letter', 'the pier']]],
  ['On Friday, a report detailing the old leak was read in Moss.', [['a report', 'the old leak']]],
  ['The crew rowed. An article accusing Brekke of theft is late.', [['An article', 'Brekke of theft']]],
  // The verb belongs to what is said.
  ['A letter saying the pier was old came late.', [['A letter', 'the pier was old came late']]],
  ['Brekke read a letter criticizing the pier that was lost.', [['a letter', 'the pier that was lost']]],
  ['Brekke is criticizing the pier that was lost.', [['Brekke', 'the pier that was lost']]],
]
for (const [text, said] of cases)
  test(`ends what a letter says before its own verb in "${text}"`, () => assert.deepEqual(saidIn(text), said))
