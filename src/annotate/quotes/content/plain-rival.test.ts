import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  [
    'They say the port is late but say the anger is new.',
    [
      ['They', 'the port is late'],
      ['They', 'the anger is new'],
    ],
  ],
  [
    'Critics claim the port is shut and argue that the ferry is late.',
    [
      ['Critics', 'the port is shut'],
      ['Critics', 'the ferry is late'],
    ],
  ],
  [
    'Some fans have said they will stay home and say the club is poor.',
    [
      ['Some fans', 'they will stay home'],
      ['Some fans', 'the club is poor'],
    ],
  ],
  // The second verb may be of those spoken of.
  ['Critics say Sunde will sell it and say that he rows.', [['Critics', 'Sunde will sell it and say that he rows']]],
  ['Critics urged Sunde to row and say that it leaks.', [['Critics', 'Sunde to row and say that it leaks']]],
  ['Critics say the pier has no right and say in it.', [['Critics', 'the pier has no right and say in it']]],
]
for (const [text, said] of cases)
  test(`tells whether several people go on to say more in "${text}"`, () => assert.deepEqual(saidIn(text), said))
