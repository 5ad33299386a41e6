import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantitiesOf } from './fixtures/quantities-of.ts'

const rows: [text: string, measure: string | null][] = [
  ['Sales of oil and gas rose 5 percent.', 'Sales of oil and gas'],
  ['The cost of food, drink and salt rose 5 percent.', 'cost of food, drink and salt'],
  ['Exports to Norway and Ghana fell 5 percent.', 'Exports to Norway and Ghana'],
  // No figure leads a list.
  ['Prices rose, and sales fell 5 percent.', 'sales'],
  ['The port of Moss grew and trade rose 5 percent.', 'trade'],
  ['A crew of men and boats rose 5 percent.', 'crew of men and boats'],
]
for (const [text, measure] of rows)
  test(`finds the measure ${measure ?? 'nothing'} with its list in "${text}"`, () =>
    assert.equal(quantitiesOf(text)[0]?.measure, measure))
