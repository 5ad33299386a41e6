import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Speaking at the pier Ida Moe said that it leaks.', [['Ida Moe', 'it leaks']]],
  ['Speaking to pilots Ida Moe said it leaks.', [['Ida Moe', 'it leaks']]],
  ['Following the new report, party chair Ida Moe, said that it leaks.', [['Ida Moe', 'it leaks']]],
  ['Speaking to the board, party chair Ida Moe, said that it leaks.', [['Ida Moe', 'it leaks']]],
  ['In the report, Ida Moe, said that it leaks.', [['Ida Moe', 'it leaks']]],
  [
    'After the company, maker of pumps, said it leaks, the pier was shut.',
    [['the company', 'it leaks, the pier was shut']],
  ],
]

for (const [text, said] of cases)
  test(`takes the name behind what leads up to it: ${text}`, () => {
    assert.deepEqual(saidIn(text), said)
  })
