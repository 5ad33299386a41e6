import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantitiesOf } from './fixtures/quantities-of.ts'

const rows: [text: string, measure: string | null][] = [
  ['The yield was down 7 basis points at 4.95 percent.', 'yield'],
  ['Claims rose by 13,000 last week to a seasonally adjusted 228,000.', 'Claims'],
  ['Sales dropped 2.4 percent from May to an annual rate of 4.4 million.', 'Sales'],
  ['The fare fell 0.9 percent in March from a year earlier to $375.', 'fare'],
  // It measures something of its own.
  ['The yield was 7 percent at 40 ports.', 'ports'],
  ['Claims rose by 13,000 and it sold 228,000 boats.', 'boats'],
  ['Sales dropped 2.4 percent and the port hired 40 divers.', 'divers'],
]
for (const [text, measure] of rows)
  test(`finds the measure ${measure ?? 'nothing'} of the last figure in "${text}"`, () =>
    assert.equal(quantitiesOf(text).findLast(({ form }) => form !== 'date')?.measure, measure))
