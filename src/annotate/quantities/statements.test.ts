import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantitiesOf } from './fixtures/quantities-of.ts'

const rows: [text: string, time: string | null][] = [
  ['It cut 900 jobs in May, or about 5 percent of its staff.', 'May'],
  ['In May it earned $40 million, or 9 cents a share.', 'May'],
  ['In May it lost 30 miles (48 km) of road.', 'May'],
  ['It cut 900 jobs in May, or about 5 percent of its staff in June.', 'June'],
  ['It cut 900 jobs in May, or it said so, and 5 percent left.', null],
  ['It cut 900 jobs in May. Some 5 percent have left.', null],
]
for (const [text, time] of rows)
  test(`dates the last figure ${time ?? 'nothing'} in "${text}"`, () =>
    assert.equal(quantitiesOf(text).findLast(({ form }) => form !== 'date')?.time, time))
