import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  [
    'A poll found that 51% oppose the pier, compared with 43% who back it.',
    [['A poll', '51% oppose the pier, compared with 43% who back it']],
  ],
  [
    'The survey showed 23% were happy, while only 49% were not.',
    [['The survey', '23% were happy, while only 49% were not']],
  ],
  ['Data show that 23% were happy, with 49% left.', [['Data', '23% were happy, with 49% left']]],
  // What somebody else, or the outlet, compares it with.
  ['Twenty-three crews said they were happy, while 49 were not.', [['Twenty-three crews', 'they were happy']]],
  ['The survey showed 23% were happy, while the port closed.', [['The survey', '23% were happy']]],
  ['The survey showed 23% were happy, a lower share.', [['The survey', '23% were happy']]],
]
for (const [text, said] of cases)
  test(`ends what figures show in "${text}"`, () => assert.deepEqual(saidIn(text), said))
