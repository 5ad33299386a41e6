import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantitiesOf } from './fixtures/quantities-of.ts'

const rows: [text: string, measure: string | null][] = [
  ['The port had a surplus of $3 million, which narrowed by 20 percent.', 'surplus'],
  ['The port had a surplus of $3 million, which cost its owner 20 percent.', null],
  ['The trade added 33,000 jobs, including 7,600 in dairies.', 'jobs'],
  ['The fair drew 300 boats, including 20 yachts.', 'yachts'],
  ['It cheered Volo, whose volume rose 80 percent; Tarn, up 20 percent.', 'volume'],
  ['It cheered Volo, whose volume rose 80 percent; stocks, up 20 percent.', null],
  ['Sales grew 10 percent, reaching $3 million.', 'Sales'],
  ['Sales grew 10 percent, reaching 3 million people.', 'people'],
  ['Fares rose 0.4 percent m-o-m to 28 crowns.', 'Fares'],
  ['The gain followed a 0.3 percent m-o-m advance in pay.', 'advance'],
  ['The toll fell by 300 pupils last school year and another 500 this year.', 'pupils'],
  ['The toll fell by 300 pupils last school year.', 'pupils'],
  ['Fares rose 3 percent over the same period last year and 5 percent on last year.', 'Fares'],
  ['The town gained 250 jobs monthly.', 'jobs'],
  ['It sold 250 copies of the weekly.', 'copies of the weekly'],
  ['The spending of overnight guests rose 5 percent.', 'spending of overnight guests'],
  ['The yield in Norland fell and that in Ostland rose 7 percent.', null],
  ['He says that in Ostland it rose 7 percent.', null],
  ['Butter was up 1 percent to a 60 percent share.', 'share'],
  ['The firm settled for $5 million.', null],
  ['Oil settled at $5 a barrel.', 'Oil'],
  ['Output rose, with stocks standing at 5 million barrels.', 'stocks'],
  ['Trade expanded, accounting for 59 percent of the total.', 'Trade'],
  ['Norland holds an accounting firm for 59 percent of the total.', null],
  ['Growth was seen, fuelled by growth in air trips (up 3.9%).', 'growth in air trips'],
  ['The poll has a sampling error of +/- 3.1 points.', 'sampling error'],
  ['The poll has a margin of error of plus or minus 4 points.', 'margin of error'],
  ['It seized 14 kilograms of tea worth $6 million.', 'tea'],
  ['It seized kilograms of tea worth $6 million.', 'kilograms of tea'],
  ['Fewer than 10% of Norlanders sleep in tents.', 'sleep in tents'],
  ['Some 7% of Danes cycle to work.', 'cycle to work'],
  ['The pump supplies 7% of Athens water.', 'pump'],
  ['Deposits grew, with loans accounting for 34% of the total.', 'loans'],
  ['It told of a rise in net profit at $65 million.', 'net profit'],
  ['It posted a 5 percent fall in sales at $65 million.', 'sales'],
  ['It found a hat in sales at the pier at $65.', null],
]
for (const [text, measure] of rows)
  test(`measures ${measure ?? 'nothing'} in the end of "${text}"`, () =>
    assert.equal(quantitiesOf(text).at(-1)?.measure, measure))
