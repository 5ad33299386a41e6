import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Crews who criticised the plan to close the pier were fined.', [['who', 'the plan to close the pier']]],
  ['A diver who said using a boat was wrong was late.', [['who', 'using a boat was wrong was late']]],
  ['A diver who accused Brekke of sinking a boat was fined.', [['who', 'Brekke of sinking a boat']]],
]
for (const [text, said] of cases)
  test(`ends at the main verb what is said in "${text}"`, () => assert.deepEqual(saidIn(text), said))
