import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Brekke mocked the plan two days after he saw it.', [['Brekke', 'the plan']]],
  ['Brekke mocked the plan just a day before he left.', [['Brekke', 'the plan']]],
  ['Brekke announced the works a little over a year after it sank.', [['Brekke', 'the works']]],
  ['Brekke objected to mending it less than ten years after it sank.', [['Brekke', 'mending it']]],
  // A length of time that is spoken of.
  ['Brekke announced a pause of two days after it sank.', [['Brekke', 'a pause of two days']]],
  ['Brekke demanded two days after it sank.', [['Brekke', 'two days']]],
  ['Brekke said that it leaked two days after it was mended.', [['Brekke', 'it leaked two days after it was mended']]],
]
for (const [text, said] of cases)
  test(`leaves out how long before or after in "${text}"`, () => assert.deepEqual(saidIn(text), said))
