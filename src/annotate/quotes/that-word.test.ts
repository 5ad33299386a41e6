import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from './fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Brekke noted that rust, not only age, must be fought.', [['Brekke', 'rust, not only age, must be fought']]],
  ['Brekke claimed that rust, which is cheap, had won.', [['Brekke', 'rust, which is cheap, had won']]],
  ['Brekke noted that rust was cheap.', [['Brekke', 'rust was cheap']]],
  ['Brekke disputed that figure, which came from the port.', [['Brekke', 'that figure']]],
  ['Brekke disputed that figure, and the crew left.', [['Brekke', 'that figure']]],
  ['Brekke disputed that figure.', [['Brekke', 'that figure']]],
]
for (const [text, said] of cases)
  test(`tells a noun from a clause behind "that" in "${text}"`, () => assert.deepEqual(saidIn(text), said))
