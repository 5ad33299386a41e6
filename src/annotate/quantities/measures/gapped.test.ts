import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantitiesOf } from '../fixtures/quantities-of.ts'

const rows: [text: string, measure: string | null, cmp: string][] = [
  ['Wheat fell 1.2 percent, corn 0.8 percent and soybeans 2 percent.', 'soybeans', 'down'],
  ['The Orlo index fell 1.2 percent and the Velden 0.8 percent.', 'Velden', 'down'],
  ['Wheat fell 1.2 percent and corn was 2 percent dearer.', 'corn', '='],
  ['Wheat fell 1.2 percent, and they sold 2 percent of it.', 'sales', '='],
  ['Exports rose by 5 percent and imports by 3 percent.', 'imports', 'up'],
  ['Exports rose by 5 percent and they beat imports by 3 percent.', null, '='],
  ['Wheat fell 1.2 percent, more than the 2 percent of May.', 'Wheat', '='],
]
for (const [text, measure, cmp] of rows)
  test(`finds the measure ${measure ?? 'nothing'} of the last figure in "${text}"`, () => {
    const last = quantitiesOf(text).findLast(({ form }) => form === 'percent')
    assert.deepEqual([last?.measure, last?.cmp], [measure, cmp])
  })
