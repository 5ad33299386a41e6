import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildRegistry } from '../actors/registry.ts'
import { annotate } from '../annotate.ts'
import { isQuantity } from '../kinds.ts'

const measured: [text: string, measure: string | null][] = [
  ['The bank forecasts 3 percent for next year.', null],
  ['The bank forecasts growth of 3 percent.', 'growth'],
  ['Critics say 99 cents is far too cheap.', null],
  ['Critics say the fare is 99 cents.', 'fare'],
  ['Vik told lawmakers growth this year would be 3 percent.', 'growth'],
  ['Vik told a committee on growth that wages would rise 3 percent.', 'wages'],
]
for (const [text, measure] of measured)
  test(`measures ${measure ?? 'nobody'} in "${text}"`, () =>
    assert.equal(annotate(text, buildRegistry([])).find(isQuantity)?.measure, measure))
