import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amountsOf } from './fixtures/quantities-of.ts'

const rows: [text: string, amounts: string[]][] = [
  ['Half of the boats leak.', ['Half = 0.5 fraction']],
  ['It has half as many boats.', ['half = 0.5 fraction']],
  ['They left half as a joke.', []],
  ['Two-thirds of the town voted.', ['Two-thirds = 0.6666666666666666 fraction']],
  ['A quarter of the fleet sank.', ['A quarter = 0.25 fraction']],
  ['Three quarters of the fleet sank.', ['Three quarters = 0.75 fraction']],
  ['It fell by a third.', ['a third = 0.3333333333333333 fraction']],
  ['Half a million people left.', ['Half a million = 500000 count']],
  ['It lent a quarter of a million euros.', ['a quarter of a million euros = 250000 EUR']],
  ['It sells for a third less.', ['a third = 0.3333333333333333 fraction']],
  ['It uses a third less water.', ['a third = 0.3333333333333333 fraction']],
  ['Rents were a fifth higher than in May.', ['a fifth = 0.2 fraction']],
  ['A fifth have left.', ['A fifth = 0.2 fraction']],
  ['A quarter plan to leave.', ['A quarter = 0.25 fraction']],
  ['It rose by a quarter point.', ['a quarter point = 0.25 point']],
  ['It rose by a half point.', ['half point = 0.5 point']],
  ['It was a third point of order.', []],
  ['A third was hurt.', []],
  ['The second half was dull.', []],
  ['Her other half left.', []],
  ['A third man came.', []],
  ['It filed a third less serious charge.', []],
  ['They opened a third higher school.', []],
  ['He faced a third, lower court.', []],
  ['The third quarter began.', []],
  ['Four fourths make one.', ['Four = 4 count']],
  ['It was a half-hearted try.', []],
  ['They live in the Latin Quarter.', []],
  ['Nearly a third voted.', ['a third = 0.3333333333333333 fraction']],
  ['It fell to a third.', ['a third = 0.3333333333333333 fraction']],
  ['It fell by a third in May.', ['a third = 0.3333333333333333 fraction']],
  ['She agreed to a third debate.', []],
  ['It was sold by a third party.', []],
  ['It fell by as much as a third.', ['a third = 0.3333333333333333 fraction']],
  ['It was as good as a third boat.', []],
]
for (const [text, amounts] of rows)
  test(`reads ${amounts.join(', ') || 'nothing'} in "${text}"`, () => assert.deepEqual(amountsOf(text), amounts))
