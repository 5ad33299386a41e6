import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantitiesOf } from '../fixtures/quantities-of.ts'

const rows: [text: string, measure: string | null][] = [
  ['Still the lead shrank by 8 percent.', 'lead'],
  ['The area under barley rose 8 percent.', 'area under barley'],
  ['The price of houses sold at private treaty rose 8 percent.', 'price of houses sold at private treaty'],
  [
    'The net profit of 225 small firms across sectors was up 8 percent.',
    'net profit of 225 small firms across sectors',
  ],
  [
    'The number of pupils waiting over 18 weeks for desks fell 8 percent.',
    'number of pupils waiting over 18 weeks for desks',
  ],
  ['Towns with at least two ports grew 8 percent.', 'Towns with at least two ports'],
  ['Prices of more than 40 boats rose 8 percent.', 'Prices of more than 40 boats'],
  ['The debt of 2 million families fell 8 percent.', 'debt of 2 million families'],
  ['Last year profits of 225 firms fell 8 percent.', 'firms'],
  ['Firms without a port shrank 8 percent.', 'Firms without a port'],
  ['Shares of Vold rose 8 percent.', 'Shares of Vold'],
  ['The office said in March the rents rose 8 percent.', 'rents'],
  ['In towns without ports, rents rose 8 percent.', 'rents'],
  ['Since May the rents rose 8 percent.', 'rents'],
  ['The port lies behind Halden and rents rose 8 percent.', 'rents'],
  ['They like that in Halden the rents rose 8 percent.', 'rents'],
]
for (const [text, measure] of rows)
  test(`finds the whole of a subject: ${measure ?? 'nothing'} in "${text}"`, () =>
    assert.equal(quantitiesOf(text).findLast(({ form }) => form === 'percent')?.measure, measure))
