import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantitiesOf } from '../fixtures/quantities-of.ts'

const rows: [text: string, measure: string | null][] = [
  ['It agreed to slash its quota by 5 tonnes from May levels.', 'quota'],
  ['It wiped $5 million off its value.', 'value'],
  ['Fares fell by 32 percent and provided just 16 percent of it.', 'Fares'],
  ['The crown buys 76 yen up from yesterday’s 76 Japanese yen.', null],
  ['It lost 15 bonus points.', 'bonus points'],
  ['They passed a $8 billion spending bill Wednesday that was late.', 'spending bill'],
  ['Compared to the 2021 financial year, it rose to $5 million.', null],
  ['Fares rose from 5 percent mid-month.', null],
  ['It put its growth in the current financial year at 5 percent.', 'growth in the current financial year'],
]
for (const [text, measure] of rows)
  test(`finds the measure ${measure ?? 'nothing'} last in "${text}"`, () =>
    assert.equal(quantitiesOf(text).at(-1)?.measure, measure))
