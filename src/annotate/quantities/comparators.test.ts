import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../document.ts'
import { comparatorOf } from './comparators.ts'
import { readingsIn } from './quantities.ts'

/** How the first quantity of a text is compared. */
function comparatorIn(text: string) {
  const document = readDocument(text)
  const amount = readingsIn(document)[0]?.amount
  return amount && comparatorOf(document, amount)
}

const cases: [text: string, comparator: string][] = [
  ['Nearly 40 percent of boats leak.', '~'],
  ['It holds 40 tons or so.', '~'],
  ['At least 40 percent of boats leak.', '>'],
  ['It carries 40 tons or more.', '>'],
  ['Up to 40 percent of boats leak.', '<'],
  ['It costs less than $40.', '<'],
  ['Fares rose by 4 percent.', 'up'],
  ['Fares fell 4 percent.', 'down'],
  ['The port cut its fares by 4 percent.', 'down'],
  ['Fares were 4 percent lower.', 'down'],
]
for (const [text, comparator] of cases)
  test(`compares with ${comparator} in "${text}"`, () => assert.equal(comparatorIn(text), comparator))

const plain = [
  '40 percent of boats leak.',
  'Exactly 40 percent of boats leak.',
  'Fares rose to 4 percent.',
  'The pier has 40 percent of the boats.',
  'It costs $40.',
  'It weighs 40 tons.',
  'They sold 40 percent or none.',
  'Fares fell, and 4 percent paid.',
  'It is about the pier: 40 percent leak.',
  'It lies 40 miles out.',
]
for (const text of plain) test(`compares nothing in "${text}"`, () => assert.equal(comparatorIn(text), '='))
