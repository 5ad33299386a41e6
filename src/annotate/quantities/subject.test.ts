import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantitiesOf } from './fixtures/quantities-of.ts'

const rows: [text: string, subject: string | null][] = [
  ['Germany’s exports rose by 5 percent.', 'Germany'],
  ['The yard employs 3,000 people.', 'yard'],
  ['Unemployment in the region fell to 5 percent.', 'region'],
  ['Kenya spent $5 billion on roads.', 'Kenya'],
  ['The firm, which employs 3,000 people, grew.', 'firm'],
  ['China grew by 5 percent.', 'China'],
  ['More than 3,000 people in Sudan fled.', 'Sudan'],
  ['Support in Norway for building the pier rose to 5 percent.', 'Norway'],
  ['The cost of building the pier rose to $5 million.', null],
  ['The airline, Nordfly, carried 3,000 people.', 'Nordfly'],
  ['They opened 1,300 of the country’s schools.', 'country'],
  ['They know the country’s 2,100 schools.', 'country'],
  ['In Norland, 41 percent of adults smoke.', 'Norland'],
  ['About 3,000 soldiers from Norland serve.', 'Norland'],
  ['Emissions from the plant fell by 5 percent.', 'plant'],
  ['Attendance at the city’s museums fell by 12 percent.', 'city'],
  ['The Bank of Norland’s reserves fell by 12 percent.', 'Bank of Norland'],
  ['There were 214 deaths on Norwegian roads.', 'Norwegian roads'],
  ['Nearly 1,100 homes in the valley were dark.', 'valley'],
  ['Only 38 percent voted in the city of Lodz.', 'city of Lodz'],
  ['The army says it destroyed 19 drones overnight.', 'army'],
  ['The charity said that it had fed 11,000 families.', 'charity'],
  ['Revenue rose to $5 million.', null],
  ['Turnout was 58 percent.', null],
  ['The price of a ticket rose to $5.', null],
  ['Two thirds of the beads were made in Norland.', null],
  ['The federation puts losses at $5 million.', null],
  ['There were 214 deaths on Monday.', null],
  ['Nearly 1,100 homes in the end were dark.', null],
  ['Officials fear it destroyed 19 drones.', null],
  ['In May, 41 percent of adults smoked.', null],
  ['The ministry said 3,000 schools had opened.', null],
  ['Wages grew by 5 percent.', null],
  ['More than 3,000 people in June fled.', null],
  ['Only 60 percent voted.', null],
  ['It is 5 percent.', null],
  ['About 3,000 people fled.', null],
  ['Prices fell by 5 percent.', null],
  ['Inflation was 5 percent.', null],
]
for (const [text, subject] of rows)
  test(`finds whose figure it is: ${subject ?? 'nothing'} in "${text}"`, () =>
    assert.equal(quantitiesOf(text).find(({ form }) => form !== 'date')?.subject, subject))
