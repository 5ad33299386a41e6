import assert from 'node:assert/strict'
import { test } from 'node:test'
import { longMonths, monthNumbers } from './months.ts'

for (const [name, number] of [
  ['january', 1],
  ['may', 5],
  ['sep', 9],
  ['sept.', 9],
  ['dec.', 12],
] as const)
  test(`knows ${name} as month ${number}`, () => assert.equal(monthNumbers.get(name), number))

for (const name of ['', 'mayor', 'marc', 'janu', 'sunday'])
  test(`knows no month "${name}"`, () => assert.equal(monthNumbers.get(name), undefined))

test('tells long names from short ones', () =>
  assert.deepEqual(
    ['march', 'mar', 'may', 'sept'].map((name) => longMonths.has(name)),
    [true, false, true, false],
  ))
