import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantitiesOf } from '../fixtures/quantities-of.ts'

const rows: [text: string, measure: string | null][] = [
  ['Fares fell by 1 percent for men but rose by 14 percent for women.', 'Fares'],
  ['Fares at the port fell but, in May, boats rose by 14 percent.', 'boats'],
  ['Some 17 percent say the crew is good, changed from the 13 percent who said so in May.', 'said so in May'],
  ['They are up 5 pc plus an additional 2 pc ringfenced for care.', null],
  ['They are up 5 pc plus an additional 2 pc fee for care.', 'fee for care'],
]
for (const [text, measure] of rows)
  test(`finds the measure ${measure ?? 'nothing'} last in "${text}"`, () =>
    assert.equal(quantitiesOf(text).at(-1)?.measure, measure))
