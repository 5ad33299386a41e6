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
