import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Brekke expressed deep concern about the pier.', [['Brekke', 'the pier']]],
  ['Brekke voiced support for the crews on Friday.', [['Brekke', 'the crews']]],
  ['Brekke expressed an interest in buying the pier.', [['Brekke', 'buying the pier']]],
  [
    'Brekke voiced concern that the pier, old and wet, would sink in May.',
    [['Brekke', 'the pier, old and wet, would sink in May']],
  ],
  // What is expressed says itself what it is.
  ['Brekke expressed optimism over the weekend.', [['Brekke', 'optimism over the weekend']]],
  ['Brekke expressed anger in a letter to the crews.', [['Brekke', 'anger']]],
  ['Brekke expressed “deep concern” about the pier.', [['Brekke', '“deep concern”']]],
  ['Brekke expressed the wish that it be kept.', [['Brekke', 'the wish that it be kept']]],
]
for (const [text, said] of cases) test(`hears what is felt in "${text}"`, () => assert.deepEqual(saidIn(text), said))
