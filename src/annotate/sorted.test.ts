import assert from 'node:assert/strict'
import { test } from 'node:test'
import { firstFrom } from './sorted.ts'

const cases: [items: number[], least: number, index: number][] = [
  [[], 3, 0],
  [[1, 3, 5], 0, 0],
  [[1, 3, 5], 3, 1],
  [[1, 3, 5], 4, 2],
  [[1, 3, 3, 3, 5], 3, 1],
  [[1, 3, 5], 6, 3],
]
for (const [items, least, index] of cases)
  test(`the first of [${items.join(', ')}] from ${least} on is at ${index}`, () =>
    assert.equal(firstFrom(items, Number, least), index))
