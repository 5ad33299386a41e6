import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Brekke said it holds, but Sunde, who saw it, disagreed.', [['Brekke', 'it holds']]],
  [
    'Brekke said it holds, but Sunde had none of it: “It leaks.”',
    [
      ['Brekke', 'it holds'],
      ['Sunde', '“It leaks.”'],
    ],
  ],
  [
    'Brekke said it holds, but Sunde, the inspector, said it leaks.',
    [
      ['Brekke', 'it holds'],
      ['Sunde', 'it leaks'],
    ],
  ],
  ['Brekke said it holds, but they left.', [['Brekke', 'it holds']]],
  ['Brekke said that it leaks, but poses no risk.', [['Brekke', 'it leaks, but poses no risk']]],
  [
    'Brekke said the pier was old, but had been given a roof.',
    [['Brekke', 'the pier was old, but had been given a roof']],
  ],
  ['Brekke said it is old, but safe.', [['Brekke', 'it is old, but safe']]],
  ['Brekke said it holds, but Sunde knew better.', [['Brekke', 'it holds, but Sunde knew better']]],
  ['Brekke said it holds, but the crew is late: it rains.', [['Brekke', 'it holds, but the crew is late: it rains']]],
]
for (const [text, said] of cases)
  test(`hears the outlet behind "but" in "${text}"`, () => assert.deepEqual(saidIn(text), said))
