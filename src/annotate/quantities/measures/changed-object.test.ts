import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantitiesOf } from '../fixtures/quantities-of.ts'

const rows: [text: string, measure: string | null][] = [
  ['They put the number of people sheltering there at more than 400.', 'number of people sheltering there'],
  ['They put the cost at $900 million.', 'cost'],
  ['They put the crew up there at 400 sites.', 'sites'],
  ['The fund grew its assets under management to $40 million.', 'assets under management'],
  ['The fund lifted the assets under review by 12 percent.', null],
  ['The bank raised fares in March by 12 percent.', 'fares'],
  ['The bank raised fares for dockers by 12 percent.', 'fares for dockers'],
]
for (const [text, measure] of rows)
  test(`finds the measure ${measure ?? 'nothing'} in "${text}"`, () =>
    assert.equal(quantitiesOf(text)[0]?.measure, measure))
