import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantitiesOf } from '../fixtures/quantities-of.ts'

const rows: [text: string, measure: string | null][] = [
  ['Sales of oil and gas rose 5 percent.', 'Sales of oil and gas'],
  ['The cost of food, drink and salt rose 5 percent.', 'cost of food, drink and salt'],
  ['Exports to Norway and Ghana fell 5 percent.', 'Exports to Norway and Ghana'],
  ['Wheat, corn and rice rose 5 percent.', 'Wheat, corn and rice'],
  ['Food, energy and transport costs rose 5 percent.', 'Food, energy and transport costs'],
  ['The dollar, the yen and the euro fell 5 percent.', 'dollar, the yen and the euro'],
  ['Overall, food and energy prices rose 5 percent.', 'food and energy prices'],
  ['Prior to the strike, wheat and rice rose 5 percent.', 'wheat and rice'],
  ['However, wheat, corn and rice rose 5 percent.', 'wheat, corn and rice'],
  ['Last week, wheat, corn and rice rose 5 percent.', 'wheat, corn and rice'],
  ['When it rained, wheat and rice rose 5 percent.', 'wheat and rice'],
  // An aside is no member of a list, and what opens a sentence is none.
  ['Wheat, the king of crops, and rice rose 5 percent.', 'rice'],
  ['Rents rose, wages fell, and rice rose 5 percent.', 'rice'],
  ['The crop, a kind of wheat, and rice rose 5 percent.', 'rice'],
  ['The firm that sells wheat, corn and rice rose 5 percent.', 'rice'],
  // No figure leads a list.
  ['Prices rose, and sales fell 5 percent.', 'sales'],
  ['The port of Moss grew and trade rose 5 percent.', 'trade'],
  ['A crew of men and boats rose 5 percent.', 'crew of men and boats'],
]
for (const [text, measure] of rows)
  test(`finds the measure ${measure ?? 'nothing'} with its list in "${text}"`, () =>
    assert.equal(quantitiesOf(text)[0]?.measure, measure))

const owners: [text: string, subject: string | null][] = [
  ['Lind, Moe and Vik each hired 300 engineers.', 'Lind, Moe and Vik'],
  ['Lind, a firm of Moss, and Vik hired 300 engineers.', 'Vik'],
  [
    'Norland’s exports to Ostia, Lind, Moss, Vold, Tarn, Velo, Orlo, Halden and the Sudlands fell by 300 tonnes.',
    'Norland',
  ],
]
for (const [text, subject] of owners)
  test(`finds the subject ${subject ?? 'nobody'} with its list in "${text}"`, () =>
    assert.equal(quantitiesOf(text)[0]?.subject, subject))
