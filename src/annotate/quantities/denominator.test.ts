import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantitiesOf } from './fixtures/quantities-of.ts'

const rows: [text: string, denominator: string | null][] = [
  ['It takes 55 percent of public spending.', 'public spending'],
  ['Two-thirds of the town voted.', 'town'],
  ['Half the town voted.', 'town'],
  ['It has 39 percent (54,839) of the total cases.', 'total cases'],
  ['It has 39 percent (54,839 of them here).', null],
  ['It has 74 percent of Norland likely voters, they say.', 'Norland likely voters'],
  ['Some 60 percent of the city’s 1.6 million residents lack water.', 'city’s 1.6 million residents'],
  ['Some 38 percent of those polled trust it.', 'those polled'],
  ['A fifth of the oil normally flows through it.', 'oil'],
  ['A fifth of the oil rarely burns.', 'oil'],
  ['A fifth of its fully owned mines were shut.', 'its fully owned mines'],
  ['It fell below the 61 percent of a year ago.', null],
  ['It fell by a third this year.', null],
  ['It takes 40 percent of the region’s gas imports.', 'region’s gas imports'],
  ['One in five homes is empty.', 'homes'],
  ['Of them, one in 20 develops pneumonia.', null],
  ['They met 76 percent of the 412,000 candidates.', '412,000 candidates'],
  ['Nine-tenths of them women.', 'them'],
  ['It needs half of the 112-member committee.', '112-member committee'],
  ['They met 76 percent of the 412,000.', null],
  ['They shut one in 20 schools.', 'schools'],
  ['It raised it to 5 percent of their income.', 'their income'],
  ['It lost one in eight of its residents.', 'its residents'],
  ['It wants half of Norway’s 38 million sheep.', 'Norway’s 38 million sheep'],
  ['Of the tenants surveyed, 71 percent feared it.', 'tenants'],
  ['They say 41 percent of adults smoke.', 'adults'],
  ['They met 41 percent of the members of the union.', 'members of the union'],
  ['It lost a third of its market value.', 'its market value'],
  ['Of course, 71 percent left.', null],
  ['Only 4.1 percent of those taking the drug had it.', 'those taking the drug'],
  ['It lost half of its 24 seats.', 'its 24 seats'],
  ['One train in five was late.', 'train'],
  ['It lost one in eight.', null],
  ['It takes 55 percent.', null],
  ['Fares rose 5 percent in May.', null],
  ['It holds 5 litres of milk.', null],
  ['A quarter of the hour passed.', 'hour'],
  ['They sold 40 of the boats.', null],
  ['They see a one-in-three chance of rain.', null],
  ['They see a one in three risk of rain.', null],
]
for (const [text, denominator] of rows)
  test(`finds the whole ${denominator ?? 'nothing'} in "${text}"`, () =>
    assert.equal(quantitiesOf(text).find(({ form }) => form !== 'date')?.denominator, denominator))
