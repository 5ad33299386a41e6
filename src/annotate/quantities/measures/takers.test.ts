import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantitiesOf } from '../fixtures/quantities-of.ts'

const rows: [text: string, measure: string | null][] = [
  ['The scheme covered 85% of the costs.', 'scheme'],
  ['The grant met 85% of the costs.', 'grant'],
  ['They expect the industry to make $4 billion.', 'earnings'],
  ['The mayor’s team poured $4 billion into parks.', null],
  ['The scheme had $4 billion.', 'scheme'],
  ['The bank fell $4 to $90.', 'bank'],
]
for (const [text, measure] of rows)
  test(`finds the measure ${measure ?? 'nothing'} in "${text}"`, () =>
    assert.equal(quantitiesOf(text)[0]?.measure, measure))
