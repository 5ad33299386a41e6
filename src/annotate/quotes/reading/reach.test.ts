import assert from 'node:assert/strict'
import { test } from 'node:test'
import { around } from './reach.ts'

const cases: [at: number, first: number, last: number, near: [first: number, last: number]][] = [
  [5, 0, 20, [0, 20]],
  [500, 0, 2000, [100, 900]],
  [10, 0, 2000, [0, 410]],
  [1990, 0, 2000, [1590, 2000]],
]
for (const [at, first, last, near] of cases)
  test(`looks from token ${at} of ${first} to ${last} at ${near.join(' to ')}`, () =>
    assert.deepEqual(around(at, { first, last }), { first: near[0], last: near[1] }))
