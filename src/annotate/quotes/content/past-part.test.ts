import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Brekke admitted as a part of his plea that he sank it.', [['Brekke', 'he sank it']]],
  ['Brekke argued as part of the row that it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke outlined the port as part of the plan.', [['Brekke', 'the port as part of the plan']]],
]
for (const [text, said] of cases)
  test(`steps over what words are part of in "${text}"`, () => assert.deepEqual(saidIn(text), said))
