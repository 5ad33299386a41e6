import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['A diver who was accused of sinking a boat was found guilty.', [[undefined, 'sinking a boat']]],
  [
    'A diver who was accused of sinking a boat has said he will row.',
    [
      [undefined, 'sinking a boat'],
      ['A diver', 'he will row'],
    ],
  ],
  ['Crews who criticised the plan to close the pier were fined.', [['who', 'the plan to close the pier']]],
  [
    'Crews who confirmed the leak to the Tide said it sank.',
    [
      ['who', 'the leak to the Tide'],
      ['Crews', 'it sank'],
    ],
  ],
  ['Crews who vowed to leave the port were fined.', [['who', 'to leave the port']]],
  ['A diver who said using a boat was wrong was late.', [['who', 'using a boat was wrong was late']]],
  ['A diver who accused Brekke of sinking a boat was fined.', [['who', 'Brekke of sinking a boat']]],
]
for (const [text, said] of cases)
  test(`ends at the main verb what is said in "${text}"`, () => assert.deepEqual(saidIn(text), said))
