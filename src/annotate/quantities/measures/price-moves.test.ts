import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantitiesOf } from '../fixtures/quantities-of.ts'

const rows: [text: string, measure: string | null][] = [
  ['Oats for the mill lost 25 cents, or 2 percent.', 'Oats for the mill'],
  ['The mill lost $25 million, or 2 percent of its worth.', 'loss'],
  ['Costs at the mill rose by 5 percent.', 'Costs at the mill'],
  ['The corn contract for June delivery fell 5 percent.', 'corn contract for June delivery'],
  ['The mills contract by 5 percent.', 'mills'],
  ['The intraday high was $5 million.', 'intraday high'],
  ['Rents in the high rise fell to $5 million.', 'Rents in the high rise'],
  ['Traffic was up in the first quarter with fares up 5 percent.', 'fares'],
  ['Traffic was tied with Vold at 5 percent.', null],
  ['It lost money as a result of rents rising 5 percent.', 'rents'],
  ['The fall of rents rising 5 percent.', 'fall of rents'],
]
for (const [text, measure] of rows)
  test(`finds the measure ${measure ?? 'nothing'} first in "${text}"`, () =>
    assert.equal(quantitiesOf(text).find(({ form }) => form !== 'date' && form !== 'fraction')?.measure, measure))
