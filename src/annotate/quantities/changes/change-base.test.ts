import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantitiesOf } from '../fixtures/quantities-of.ts'

const rows: [text: string, time: string | null][] = [
  ['Sales in May were 6 percent below March.', 'May'],
  ['Sales were 6 percent below average in March.', 'March'],
  ['Sales were 6 percent below the level of October 2007.', null],
  ['Sales were 6 percent below their all-time high on May 4.', null],
  ['Sales were 6 percent above the mean of the past 5 weeks.', null],
  ['It had a 6 percent rise over May 2013.', null],
  ['It had a 6 percent rise over the same month in 2013.', null],
  ['It had a 6 percent rise over the past year.', 'past year'],
  ['It had a loss of 6 percent over May 2013.', null],
  ['It lost 6 percent over May 2013.', 'May 2013'],
  ['Since March, sales rose 6 percent, past the record high set in May.', 'Since March'],
  ['Since March, sales rose 6 percent, with its high court open in May.', 'May'],
  ['The deficit rose $6 million from May to $65 million.', null],
  ['In June the deficit rose $6 million from May to $65 million.', 'June'],
  ['The deficit was unchanged from May at $65 million.', null],
  ['The deficit rose $6 million from May to July.', 'May to July'],
  ['The deficit rose $6 million from 2019 to 2021.', '2019 to 2021'],
  ['They spent $6 million from May.', 'May'],
  ['Sales rose 6 percent compared to the results of 2020.', null],
  ['Sales rose 6 percent compared with the same weeks last year.', null],
  ['Sales rose 6 percent in the results of 2020.', '2020'],
  ['Lind got 900 fewer votes than Moe in 2020.', '2020'],
  ['Sales were 6 percent lower than May last year.', null],
  ['Sales rose 6 percent as of the end of May.', 'May'],
  ['Sales are up 6 percent on last year.', null],
  ['Sales rose by 6 percent on May.', null],
  ['It lifted sales by 6 percent in the port on a year ago.', null],
  ['It had an increase of 6 percent over the current year.', null],
  ['It had an increase of 6 percent over the last year.', 'last year'],
  ['Sales rose by 6 percent on 9 May.', '9 May'],
  ['Sales rose by 6 percent on Monday.', 'Monday'],
  ['Sales are 6 percent ahead of the same month last year.', null],
  ['Sales grew by 6,500 from May.', null],
  ['Sales are 6 percent lower than they were in May.', null],
  ['Sales are 6 percent of what they were in May.', 'May'],
  ['Sales are half the level seen five years ago.', null],
  ['Half the voters left in May.', 'May'],
  ['Sales rose to 9 percent from 6 percent 12 months earlier.', '12 months earlier'],
  ['Sales rose to 9 percent from 6 percent 12 boats earlier.', null],
]
for (const [text, time] of rows)
  test(`dates the last figure ${time ?? 'nothing'} in "${text}"`, () =>
    assert.equal(quantitiesOf(text).findLast(({ form }) => form !== 'date' && form !== 'duration')?.time, time))
