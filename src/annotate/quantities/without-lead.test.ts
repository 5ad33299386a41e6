import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantitiesOf } from './fixtures/quantities-of.ts'

const rows: [text: string, measure: string | null][] = [
  ['The yard sees earnings in a range of $5 to $7.', 'earnings'],
  ['Its earnings are in the range of $5 to $7.', 'earnings'],
  ['She beat Moe by a margin of 12 points.', 'margin'],
  ['A rise by other firms of 12 points.', 'rise by other firms'],
  ['The town helped the yard to a profit of $5 million.', 'profit'],
  ['Sales fell 5 percent month-over-month and 6 percent year-over-year.', 'Sales'],
  ['Sales fell 5 percent month-over-month and 6 percent left.', 'left'],
  ['There was a 2 percent drop in rents, and a 4 percent increase since May.', 'increase'],
  ['Rents were $90, a 4 percent increase since May.', 'Rents'],
]
for (const [text, measure] of rows)
  test(`finds the measure ${measure ?? 'nothing'} last in "${text}"`, () =>
    assert.equal(quantitiesOf(text).at(-1)?.measure, measure))
