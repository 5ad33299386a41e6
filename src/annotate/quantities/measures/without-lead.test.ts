import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantitiesOf } from '../fixtures/quantities-of.ts'

const rows: [text: string, measure: string | null][] = [
  ['The yard sees earnings in a range of $5 to $7.', 'earnings'],
  ['Its earnings are in the range of $5 to $7.', 'earnings'],
  ['She beat Moe by a margin of 12 points.', 'margin'],
  ['A rise by other firms of 12 points.', 'rise by other firms'],
  ['The town helped the yard to a profit of $5 million.', 'profit'],
  ['Duty grew by 17 percent, tax by 26 percent and rents by a whopping 54 percent.', 'rents'],
  ['Duty grew by 17 percent and tax by 26 percent.', 'tax'],
  ['It saw exports rising by 17 percent and imports falling by 26 percent.', 'imports'],
  ['They were buyers to the tune of $5 million.', 'buyers'],
  ['Annual inflation remained elevated at 5 percent.', 'Annual inflation'],
  ['Demand in Norland was robust at 5 percent.', 'Demand in Norland'],
  ['Rents fell by 9 points, making up 5 percent of it.', 'Rents'],
  ['Rents rose to $9 billion. Ostia, which is a $5 billion economy, fell.', 'economy'],
  ['Rents rose to $9 billion. That is $5 billion more.', 'Rents'],
  ['Sales fell 5 percent month-over-month and 6 percent year-over-year.', 'Sales'],
  ['Sales fell 5 percent month-over-month and 6 percent left.', 'left'],
  ['There was a 2 percent drop in rents, and a 4 percent increase since May.', 'increase'],
  ['Rents were $90, a 4 percent increase since May.', 'Rents'],
]
for (const [text, measure] of rows)
  test(`finds the measure ${measure ?? 'nothing'} last in "${text}"`, () =>
    assert.equal(quantitiesOf(text).at(-1)?.measure, measure))
