import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantitiesOf } from './fixtures/quantities-of.ts'

const rows: [text: string, measure: string | null][] = [
  ['Military spending accounted for 55 percent.', 'Military spending'],
  ['Turnout stood at 61 percent.', 'Turnout'],
  ['Fuel costs nearly doubled.', 'Fuel costs'],
  ['The yard tripled its profits.', 'profits'],
  ['Solar panels supplied 19 percent of it.', 'Solar panels'],
  ['70 percent of owners voted against the plan.', 'voted against the plan'],
  ['The strike lasted two hours.', 'strike'],
  ['A poll released this week found 66 percent of voters want the pier.', 'want the pier'],
  ['A poll released this week counted 66 percent.', 'poll'],
  ['The firm avoided £40 million in tax.', 'tax'],
  ['The firm lost £40 million in May.', 'loss'],
  ['The average wait for a bed is 61 days.', 'average wait for a bed'],
  ['Fares rose slightly, to 40 euros.', 'Fares'],
  ['They run on roads with a limit of 80 km.', 'limit'],
  ['The trial followed 4,800 children aged 5 to 7.', 'children'],
  ['He said that 14,000 postal votes had been lost.', 'postal votes'],
  ['They lowered the speed limit on the lane from 40 to 30 km.', 'speed limit on the lane'],
  ['They found 120 glass beads some 3,200 years old.', 'glass beads'],
  ['The boat sailed in winds of 60 knots.', 'winds'],
  ['The boat went 40 miles in winds of 60 knots.', 'boat'],
  ['The main index closed down 1.3%.', 'main index'],
  ['The profit before tax fell to $5 million.', 'profit before tax'],
  ['Shares of the group, Larkspur Holdings, fell 9%.', 'Shares of the group'],
  ['Exports to Ostia grew 7.5 percent.', 'Exports to Ostia'],
  ['Emissions from a plant near Vannes fell 40 percent.', 'Emissions from a plant near Vannes'],
  ['41 percent of adults smoke.', 'smoke'],
  ['Of the owners surveyed, 71 percent feared a sale.', 'feared a sale'],
  ['90 percent of the cost may go to what surrounds it.', null],
  ['The margin is below 0.5 percent.', 'margin'],
  ['£2.4 million had been set aside, up from £1.9 million.', null],
  ['Of the owners, 71 percent cited workload and 38 percent pay.', 'cited workload'],
  ['The crew left before 5 percent fell.', null],
  ['They met over lists that have reached 7.6 million.', 'lists'],
  ['They said that it reached 7.6 million.', null],
  ['It says that it claims 400,000 times less.', null],
  ['It accounted for 55 percent.', null],
  ['They doubled.', null],
  ['He waited for two hours.', null],
  ['55 percent.', null],
  ['In all, 55 percent.', null],
]
for (const [text, measure] of rows)
  test(`finds the measure ${measure ?? 'nothing'} in "${text}"`, () =>
    assert.equal(quantitiesOf(text).find(({ form }) => form !== 'date')?.measure, measure))
