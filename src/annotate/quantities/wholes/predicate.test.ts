import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantitiesOf } from '../fixtures/quantities-of.ts'

const rows: [text: string, measure: string | null][] = [
  ['Nearly all Liberal-leaning divers (92%) support the plan.', 'support the plan'],
  ['About six-in-ten divers (58%) said no.', 'said no'],
  ['The plan (92%) rose.', null],
  ['Some 28 percent of 290 guests in the west were poor.', 'were poor'],
  ['Of those who voted, 98 percent voted “yes,” the union said.', 'voted “yes,”'],
  ['It was backed, with 90 percent of the membership casting its ballots.', 'casting its ballots'],
  ['Some 39 percent would support him.', 'would support him'],
  ['Among members, nearly half, 49 percent, are undecided.', 'are undecided'],
  ['Around 52 percent waited less than 26 weeks for care.', 'waited less than 26 weeks for care'],
  ['For Moe, 33 percent would be scared -- including 6 percent of men.', 'would be scared'],
  ['Some 49 percent say the “sharing economy” is fair.', null],
  ['Some 39 percent of the boats were rated “very good”.', 'were rated “very good”'],
  ['Some 60 percent of the summer trade fairs are full by May.', 'are full by May'],
  ['Some 12 percent of homes in the valley are empty.', 'are empty'],
  ['Some 12 percent of the rent in May.', null],
  ['One in four members of the club asked in May said the pier should close.', 'said the pier should close'],
  ['Two-thirds of tenants feared a second flood could reach the mill.', 'feared a second flood could reach the mill'],
  ['Some 60 percent of voters surveyed this week support it.', 'support it'],
  ['About 12 percent of tenants offered a new flat would accept.', 'would accept'],
  ['About 12 percent of tenants offered a new flat might accept.', null],
  ['Some 70 percent of adults with autism need support services.', 'need support services'],
  ['About two-thirds of guests described themselves as poor.', 'described themselves as poor'],
  ['Some 30 percent of Norland’s people who live in tents will vote.', 'will vote'],
  ['It runs at double the pace needed to keep up with demand.', null],
  ['The valley asymmetry below 400 km was due to rain.', null],
  ['Some 400 acres were flooded.', 'were flooded'],
  ['The docks struggle, with 62 percent of ports reporting fewer ships.', 'reporting fewer ships'],
  ['The town is split, with 28 percent expecting a strike.', 'expecting a strike'],
  ['The town is split, with 40 percent growth in sales.', 'growth in sales'],
  ['With 76 percent of the vote counted in Halden, it led.', 'counted in Halden'],
  ['A majority of divers polled, about 60 percent, said they would strike.', 'said they would strike'],
  ['Rents rose by a record, about 60 percent, said Moe.', null],
  ['Some 31 percent said the council should spend less.', 'said the council should spend less'],
  ['Some 31 percent earn less than 900 crowns.', 'earn less than 900 crowns'],
  ['Two-thirds of the 900 members who voted rejected the 4 percent offer.', 'rejected the 4 percent offer'],
  ['Some 30 percent agreed that the dam was old.', 'agreed that the dam was old'],
  ['Some 30 percent agreed that the dam was “old and leaky”.', null],
  ['Some 40 percent were old and that 30 percent left.', 'were old'],
  ['According to a survey held in May, seven in 10 farmers opposed the dam.', 'opposed the dam'],
  ['They surveyed seven in 10 farmers.', 'farmers'],
]
for (const [text, measure] of rows)
  test(`measures ${measure ?? 'nothing'} in "${text}"`, () =>
    assert.equal(quantitiesOf(text).find(({ form }) => form !== 'date')?.measure, measure))

test('gives each share of a circumstance what is said of it', () =>
  assert.deepEqual(
    quantitiesOf('The town is split, with 28 percent expecting a strike and 25 percent backing the union.').map(
      ({ measure }) => measure,
    ),
    ['expecting a strike', 'backing the union'],
  ))

test('takes no infinitive before another share for a close', () =>
  assert.notEqual(
    quantitiesOf('The town is split, with 28 percent asking the mill to close and 25 percent backing it.')[1]?.measure,
    'asking the mill to close',
  ))
