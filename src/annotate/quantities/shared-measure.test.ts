import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantitiesOf } from './fixtures/quantities-of.ts'

const rows: [text: string, measure: string | null][] = [
  ['Employment fell 11,000 in retail and 6,000 in mining.', 'Employment'],
  ['Life expectancy rose by 10 years for men and 11 years for women.', 'Life expectancy'],
  ['The yield was down 7 basis points at 4.95 percent.', 'yield'],
  ['Claims rose by 13,000 last week to a seasonally adjusted 228,000.', 'Claims'],
  ['Sales dropped 2.4 percent from May to an annual rate of 4.4 million.', 'Sales'],
  ['The fare fell 0.9 percent in March from a year earlier to $375.', 'fare'],
  ['Gold ended 3 percent lower at $1,820.', 'Gold'],
  ['Net income rose 12% year on year to $4.5 billion.', 'Net income'],
  ['Net income rose 12% quarter over quarter to $4.5 billion.', 'Net income'],
  ['Net income rose 12% YoY to $4.5 billion.', 'Net income'],
  ['Fares rose 12% year on tour to $4.5 billion.', null],
  ['The index was 1 percent firmer at 5,620 points.', 'index'],
  ['Gold slumped 14 percent before closing 9 percent lower at $1,820.', 'Gold'],
  ['Prices were up 2 percent on the month and 5 percent on the year.', 'Prices'],
  ['It sees growth of 2 percent next year and 3 percent in 2023.', 'growth'],
  ['The pension age was raised to 65 from 60 for men, and to 63 for women.', 'pension age'],
  ['Fares rose 2 percent on the month and 5 percent of owners left.', 'left'],
  ['Fares rose 2 percent in May and 5 percent of owners left.', 'left'],
  ['Fares rose to 65 crowns and to 63 boats.', 'boats'],
  ['Revenue rose tenfold in five years, to 2.5bn euros.', 'Revenue'],
  ['Rents rose 4 percent in 12 months to 1,200 crowns.', 'Rents'],
  ['The death rate was 5.2 per 1,000 births, down by half since 2000.', 'death rate'],
  ['Rents rose 4 percent in 12 months, and 1,200 tenants left.', 'tenants'],
  ['They expected earnings of 47 cents a share on revenue of $2 billion.', 'revenue'],
  ['The $787-million package includes $40 million for roads.', 'package'],
  ['Inflation slowed to 2 percent year-on-year in May from 3 percent.', 'Inflation'],
  ['Sales fell 4 percent in May to a seasonally adjusted annual rate of 623,000.', 'Sales'],
  ['The duties, of up to 84 percent, apply to $2 billion of steel.', 'steel'],
  ['It cut its net debt to 1.9 times core earnings from 2.6 times.', 'net debt'],
  ['The port handled 48 ships in 2019, but only 9 last year.', 'ships'],
  ['Sterling slid 1 percent and hit a six-month low of 89.4 pence.', 'Sterling'],
  ['It swung to a net loss of 212 million euros from a profit of 88 million.', 'profit'],
  ['Some 4,500 men are fighting the blaze, which is 12 percent contained.', 'blaze'],
  ['The port handled 48 ships in 2019, but hired 9 men last year.', 'men'],
  ['Sales rose by 5 percent in Europe and 7 percent in Asia.', 'Sales'],
  ['Sales rose by 5 percent in Europe, 7 percent in Asia and 12 percent in Africa.', 'Sales'],
  ['Sales rose by 5 percent in May and 7 percent of owners left in Asia.', 'left in Asia'],
  ['They sent 40 tonnes of food and 9 tonnes of tea.', 'tea'],
  // It measures something of its own.
  ['The yield was 7 percent at 40 ports.', 'ports'],
  ['Claims rose by 13,000 and it sold 228,000 boats.', 'boats'],
  ['Sales dropped 2.4 percent and the port hired 40 divers.', 'divers'],
]
for (const [text, measure] of rows)
  test(`finds the measure ${measure ?? 'nothing'} of the last figure in "${text}"`, () =>
    assert.equal(quantitiesOf(text).findLast(({ form }) => form !== 'date')?.measure, measure))
