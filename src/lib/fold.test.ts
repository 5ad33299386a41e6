import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fold } from './fold.ts'

const cases: [count: number, shown: number][] = [
  [0, 0],
  [3, 3],
  [5, 5],
  [6, 3],
  [40, 3],
]
for (const [count, shown] of cases)
  test(`of ${count} items where three fit, ${shown} are in view`, () => {
    const items = Array.from({ length: count }, (_, index) => index)
    const [first, others] = fold(items, 3)
    assert.equal(first.length, shown)
    assert.deepEqual([...first, ...others], items)
  })
