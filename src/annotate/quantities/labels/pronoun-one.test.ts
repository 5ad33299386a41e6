import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amountsOf } from '../fixtures/quantities-of.ts'

const rows: [text: string, amounts: string[]][] = [
  ['One boat sank.', ['One = 1 count']],
  ['One of the boats sank.', ['One = 1 count']],
  ['They found one survivor.', ['one = 1 count']],
  ['It has zero sails.', ['zero = 0 count']],
  ['A two-man crew came.', ['two = 2 count']],
  ['It is the one to buy.', []],
  ['No one came.', []],
  ['One said it was late.', []],
  ['One told them it was late.', []],
  ['One official said it was late.', ['One = 1 count']],
  ['They know one another.', []],
  ['It is a one-sided match.', []],
  ['One should not say so.', []],
  ['This is zero-sum thinking.', []],
  ['That is a big one.', []],
  ['At one point it fell.', []],
  ['It fell one point.', ['one point = 1 point']],
  ['It lasts a day or two.', []],
  ['It lasts a day or two months.', ['two months = 2 month']],
  ['It has one or two sails.', ['one or two = 1..2 count']],
  ['It sold half past its 40 boats.', ['40 = 40 count']],
  ['Donors pledged six-figure sums.', []],
  ['They built six-room houses.', ['six = 6 count']],
]
for (const [text, amounts] of rows)
  test(`reads ${amounts.join(', ') || 'nothing'} in "${text}"`, () => assert.deepEqual(amountsOf(text), amounts))
