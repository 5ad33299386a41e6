import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantitiesOf } from '../fixtures/quantities-of.ts'

const rows: [text: string, measure: string | null][] = [
  ['It razed 120 homes and left 300 more damaged.', 'homes'],
  ['It razed 120 homes and left 300 more boats.', 'boats'],
  ['An average crowd of 41,312, 93 percent of capacity, came.', 'average crowd'],
  ['They handle 3.7 million crates a year, two-thirds of the country’s imports.', 'crates'],
  ['They recorded 1,214 murders in the state last year, 9 percent fewer than before.', 'murders'],
  ['The median price is $768,000, 16 percent below its peak.', 'median price'],
  ['More than 12,000 women reported it, twice as many as in 2015.', 'women'],
  ['They kill some 9,800 people a year in the country, or 27 a day.', 'people'],
  ['Its budget was cut by 22 percent in real terms since 2010, to £52 million.', 'budget'],
  ['At least 17 people were killed and 45 were missing.', 'people'],
  ['It plans to build 12,000 homes but has built only 1,860 of them.', 'homes'],
  ['Exports grew 12 percent from a year earlier to $34 billion.', 'Exports'],
  ['Oil settled down $1.85, or 2.5 percent, at $72.10.', 'Oil'],
  ['More than 12,000 women left, three times as many nurses as before.', 'nurses'],
  ['They sold 900 boats, and 5 percent of owners left.', 'left'],
  ['Turnout fell to 17 percent, below the 30 percent threshold.', 'threshold'],
  ['Prices rose 3.4 percent, down from a peak of 10.9 percent.', 'Prices'],
  ['Firms have shed 98,000 jobs, says the tracker, against 264,000 in 2023.', 'jobs'],
  ['They sold $300 of tea a year, three times the previous sum.', 'sales'],
  ['Net profit rose to 1.84 billion euros ($2 billion) in the quarter from 1.52 billion.', 'Net profit'],
  ['Its value has fallen by about $2 billion since May, to $9 billion.', 'value'],
  ['Sales fell by 40 in May, to 900.', 'Sales'],
  ['It sold boats for $2 billion on the quay, to $9 billion.', null],
  ['It sees costs of $4 million and has a forecast of $5 million.', 'forecast'],
  ['It is up to 4 percent of annual revenue, which stood at €410 million.', 'annual revenue'],
  ['It rose by 4 percent, which cost €410 million.', null],
  ['They sold 300 boats against 17 rivals.', 'rivals'],
  ['Some 900 people crossed it, 40 percent more than in May.', 'people'],
  ['It lost a million readers, half as many as feared.', 'readers'],
  ['Elephants have fallen by 60 percent in a decade, to some 415,000.', 'Elephants'],
  ['Up to 25 cm of rain fell, three times the August average.', 'rain'],
  ['Some 900 people crossed it, and 40 percent more left.', null],
  ['The number of boats has doubled since May, to 61,000.', 'number of boats'],
  ['They met 17 people in 45 towns.', 'towns'],
  ['They saw 17 boats, and by May 45 houses were gone.', 'houses'],
  ['Some 30 percent were poor, and more than 15 percent were old.', 'were old'],
]
for (const [text, measure] of rows)
  test(`measures ${measure ?? 'nothing'} with the last figure in "${text}"`, () =>
    assert.equal(
      quantitiesOf(text)
        .filter(({ form }) => form !== 'date')
        .at(-1)?.measure,
      measure,
    ))
