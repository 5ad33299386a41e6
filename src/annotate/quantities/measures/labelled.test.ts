import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantitiesOf } from '../fixtures/quantities-of.ts'

const rows: [text: string, measures: (string | null)[]][] = [
  ['Turnover: $2.1 million', ['Turnover']],
  ['Total revenue: $4m', ['Total revenue']],
  ['The price of milk: 48p a litre.', ['price of milk']],
  ['Wind: up to 30 mph.', ['Wind']],
  ['It rained. Rainfall: 42 mm. Wind: 30 mph.', ['Rainfall', 'Wind']],
  ['Crew:\n\nAttendance: 24,311', ['Attendance']],
  ['Half-year figures\nTurnover: $2.1 million\nWind: 30 mph', ['Turnover', 'Wind']],
  ['Staff: 120\n\nRent: $40', ['Staff', 'Rent']],
  ['Staff: 120 boats', ['boats']],
  ['Injuries: 120 to divers.', ['Injuries']],
  ['Moe counted: 120', [null]],
  ['Moe 44 percent\n\nundecided 8%', [null, null]],
  ['Moe: 48%', [null]],
  ['Ida Moe: 48%', [null]],
  ['The rating:\n\nIt is 42%.', [null]],
  ['Vik gave a figure: 42%.', [null]],
  ['It will take: 42%.', [null]],
  ['The result: 24 boats sank.', ['boats']],
  ['2024: $1.9m', [null, null]],
]
for (const [text, measures] of rows)
  test(`reads what is measured by label in "${text}"`, () =>
    assert.deepEqual(
      quantitiesOf(text).map(({ measure }) => measure),
      measures,
    ))

const owners: [text: string, subjects: (string | null)[]][] = [
  ['Ida Moe: 48%\n\nJon Vik: 44%', ['Ida Moe', 'Jon Vik']],
  ['Ida Moe 48%\n\nJon Vik 44 percent', ['Ida Moe', 'Jon Vik']],
  ['Rents 48%', [null]],
  ['Ida Moe, 48%', [null]],
]
for (const [text, subjects] of owners)
  test(`reads whose figure a line tells in "${text}"`, () =>
    assert.deepEqual(
      quantitiesOf(text).map(({ subject }) => subject),
      subjects,
    ))
