import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Brekke said the crew, estimated at 100, was late.', [['Brekke', 'the crew, estimated at 100, was late']]],
  ['Brekke said the crew, told of the storm, had left.', [['Brekke', 'the crew, told of the storm, had left']]],
  ['Brekke said the crew, dressed in red, attacked it.', [['Brekke', 'the crew, dressed in red, attacked it']]],
  // No verb is waited for.
  ['Brekke said yes, talked of rain, and left.', [['Brekke', 'yes']]],
  ['Brekke said the crew was late, complained of rain, and left.', [['Brekke', 'the crew was late']]],
]
for (const [text, said] of cases)
  test(`tells a participle from a second cue in "${text}"`, () => assert.deepEqual(saidIn(text), said))
