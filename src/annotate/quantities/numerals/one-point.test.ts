import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amountsOf } from '../fixtures/quantities-of.ts'

const rows: [text: string, amounts: string[]][] = [
  ['Fares rose by a percentage point.', ['a percentage point = 1 percentage point']],
  ['Fares rose a full percentage point.', ['a full percentage point = 1 percentage point']],
  ['Fares rose half a percentage point.', ['half a percentage point = 0.5 percentage point']],
  ['Fares rose 5 percentage points.', ['5 percentage points = 5 percentage point']],
  ['Fares rose by a percentage.', []],
  ['Fares rose by the percentage points of old.', []],
]
for (const [text, amounts] of rows)
  test(`reads ${amounts.join(', ') || 'nothing'} in "${text}"`, () => assert.deepEqual(amountsOf(text), amounts))
