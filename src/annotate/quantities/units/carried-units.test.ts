import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { readingsIn } from '../quantities.ts'

const rows: [sentence: string, exact: string, unit: string][] = [
  ['Some 900 people waited more than 18 months, up from 700.', '700', 'count'],
  ['The trip took more than 18 months, up from 17.', '17', 'month'],
  ['Exports fell to 1.9 million barrels last month from 2.2 million in January.', '2.2 million', 'barrel'],
  ['Exports fell to 1.9 million barrels last month from 2.2 million boats.', '2.2 million', 'count'],
  ['It lost 3 billion yen against a 7 billion crowd.', '7 billion', 'count'],
  ['The dearest bid was 61.25 cents and the cheapest was 58.40.', '58.40', 'cent'],
  ['The small index lost 12.5 points to 1,804.11 points, the large one fell to 9,310.02.', '9,310.02', 'point'],
  ['It shed 3 points to 2,804.11 points as the other rose to 1,310.02.', '1,310.02', 'point'],
  ['Turnout slid from 62 percent in March to 57 in June.', '57', 'percent'],
  ['Turnout rose to 62 percent in June from 57.', '57', 'percent'],
  ['The rate fell to 12% from 20% and the toll by 423 to 17,240.', '17,240', 'count'],
  ['It had Vik at 34 percent, Lind at 27 and Moe at 11.', '27', 'percent'],
  ['It had Vik at 34 percent, Lind at 27 and Moe at 11.', '11', 'percent'],
  ['Vik, with 34 percent, beat Lind, with 27.', '27', 'count'],
  ['It had Vik at 34 percent and sold boats at 27.', '27', 'count'],
  ['Copper gained by 2 percent, zinc fell by 1.', '1', 'percent'],
  ['It bought 109.2 yen, up from 98.71.', '98.71', 'JPY'],
  ['It has a 7- or 8-inch screen.', '7', 'inch'],
  ['They asked 10, 15 or even 20 percent of the crews.', '15', 'percent'],
  ['Shipments rose to 79.3 million tonnes from 73.4 million.', '73.4 million', 't'],
  ['Shipments rose to 79.3 million tonnes from 73.4 million crates.', '73.4 million', 'count'],
  ['It put it at 78 million tonnes, of which 38 million will be sold.', '38 million', 't'],
  ['Boarding was cut to 22 minutes from 35.', '35', 'minute'],
  ['Boarding took 22 minutes from 35 gates.', '35', 'count'],
  ['They asked 10, 15 and 20 percent of the crews.', '10', 'percent'],
  ['Profit fell to 212 million euros from 247 million a year earlier.', '247 million', 'EUR'],
  ['It owes €98 million, of which 54 million falls due in May.', '54 million', 'EUR'],
  ['It rose to 1.84 billion ($1.71 billion in May) from 1.52 billion.', '1.52 billion', 'count'],
  ['Profit rose to 1.84 billion euros ($1.71 billion) from 1.52 billion users.', '1.52 billion', 'count'],
  ['It paid €143 million versus 62 million users.', '62 million', 'count'],
  ['It owes 52 billion euros and may lose 12 billion bees.', '12 billion', 'count'],
  ['It spent €143 million, including 62 million people.', '62 million', 'count'],
  ['It rose to €143 million from 62 million users.', '62 million', 'count'],
  ['They lead by 43 to 25 percent.', '43', 'percent'],
  ['They sold 43 to 5 firms.', '43', 'count'],
  ['It costs 2.4 billion kroner, and 600 million more people came.', '600 million', 'count'],
  ['It paid €3 million to 1.2 million crews.', '1.2 million', 'count'],
  ['It paid €3 million in May. The town grew to 1.2 million.', '1.2 million', 'count'],
  ['They spent £3 million on roads and 1.2 million people came.', '1.2 million', 'count'],
  ['It paid €30 in May. Profit fell to 1.2 million.', '1.2 million', 'count'],
  ['Prices rose 4 percent to 57.', '57', 'count'],
  ['Rents rose from 5 percent of pay to 12 homes.', '12', 'count'],
  ['The fee is $4.50. The score was 2.75.', '2.75', 'count'],
  ['The fee is $4.50 at 2.75 stars.', '2.75', 'count'],
  ['He met 12 and 5 percent left.', '5 percent', 'percent'],
  ['She sold 10 boats and 20 percent of the sails.', '10', 'count'],
  ['It raised 12.5 percent and then 10.2.', '10.2', 'count'],
  ['The room is 10 x 12 feet.', '10', 'foot'],
  ['The box is 60 × 10 × 3 mm.', '60', 'mm'],
  ['It is a plot of 5 by 6 metres.', '5', 'm'],
  ['They sent 5 by 6 trains.', '5', 'count'],
]
for (const [sentence, exact, unit] of rows)
  test(`gives "${exact}" the unit ${unit} in "${sentence}"`, () => {
    const { text, ...document } = readDocument(sentence)
    const found = readingsIn({ text, ...document }).find(({ start, end }) => text.slice(start, end) === exact)
    assert.equal(found?.unit, unit)
  })
