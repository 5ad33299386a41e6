import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantitiesOf } from '../fixtures/quantities-of.ts'

const rows: [text: string, measure: string | null][] = [
  ['Arrivals rose 151 percent on Monday morning to 6.5 million.', 'Arrivals'],
  ['Arrivals rose 151 percent in early trading to 6.5 million.', 'Arrivals'],
  ['Arrivals rose 151 percent the previous month to 6.5 million.', 'Arrivals'],
  ['Arrivals rose 151 percent from the previous month to 6.5 million.', 'Arrivals'],
  ['Arrivals rose 151 percent the previous tip to 6.5 million.', null],
  ['Arrivals rose 151 percent on the tip to 6.5 million.', null],
  ['It sold 9 boats, up 2 percent from May but down 8 percent from June.', 'boats'],
  ['It told of a sharp rise in its takings to $6.5 million.', 'takings'],
  ['It told of a sharp rise in its takings to its 65 guests.', 'guests'],
]
for (const [text, measure] of rows)
  test(`finds the measure ${measure ?? 'nothing'} last in "${text}"`, () =>
    assert.equal(quantitiesOf(text).at(-1)?.measure, measure))
