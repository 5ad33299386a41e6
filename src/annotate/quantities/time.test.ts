import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantitiesOf } from './fixtures/quantities-of.ts'

const rows: [text: string, time: string | null][] = [
  ['Fares rose 5 percent in 2024.', '2024'],
  ['In 2023, fares rose 5 percent.', '2023'],
  ['Fares rose 5 percent last year.', 'last year'],
  ['Fares have risen 5 percent since 2019.', 'since 2019'],
  ['Fares rose 5 percent in the first quarter of 2019.', 'first quarter of 2019'],
  ['Fares were 5 percent a decade ago.', 'a decade ago'],
  ['Fares rose 5 percent on Monday.', 'Monday'],
  ['About 500 dockers at six ports left on Friday.', 'Friday'],
  ['They sold 500 boats in the state last year.', 'last year'],
  ['Fares fell 5 percent from 2001 to 2004.', '2001 to 2004'],
  ['Fares were 5 percent as of Friday.', 'Friday'],
  ['Fares rose 5 percent as early as May.', 'May'],
  ['They sent 14 cars and more than 30 vans in May.', 'May'],
  ['They had 5 percent of all orders in 2022.', '2022'],
  ['It rose to 5 percent from 2022.', '2022'],
  ['It rose 5 percent from 2022.', null],
  ['They sent 14 cars and sold 30 vans in May.', null],
  ['The mine, opened in 1962, employs 500 people.', null],
  ['Some 76 people of 412 earning it left, down 9 points on 2021.', null],
  ['They spend $5 million over four years and want it by 2030.', null],
  ['It raised the rate by 5 points to 6 percent on Friday.', 'Friday'],
  ['It fell 5 points since last month.', 'since last month'],
  ['It has spent $5 million since early May.', 'since early May'],
  ['It broke the 46 percent turnout record set in 2008.', '2008'],
  ['Fares fell in 2021 and will cost 5 euros.', null],
  ['Wheat, which fell in 2021, should reach 5 euros.', null],
  ['It was 5 percent, the lowest since independence in 1991.', null],
  ['It rose 5 percent, its steepest climb since records began in 1991.', null],
  ['It rose 5 percent from a year earlier.', null],
  ['It was 5 percent below its peak in late 2021.', null],
  ['It was 5 metres below the record set in 1974.', null],
  ['It was 5 times as much as in 1974.', null],
  ['Fares rose 5 percent.', null],
  ['Fares rose 5 percent, Lind said on Monday.', null],
  ['It may rise 5 percent.', null],
  ['It was 5 percent more than in 2023.', null],
  ['Fares rose 5 percent for the second boat.', null],
  ['They march 5 miles.', null],
  ['Jan pays 5 percent.', null],
]
for (const [text, time] of rows)
  test(`dates the figure ${time ?? 'nothing'} in "${text}"`, () =>
    assert.equal(quantitiesOf(text).find(({ form }) => form !== 'date')?.time, time))
