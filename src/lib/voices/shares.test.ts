import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatShare, sharesOf } from './shares.ts'

const cases: [counts: number[], shares: number[]][] = [
  [[], []],
  [
    [0, 0],
    [0, 0],
  ],
  [[5], [100]],
  [
    [1, 1, 1],
    [34, 33, 33],
  ],
  [
    [48, 173, 182],
    [12, 43, 45],
  ],
  [
    [1, 999],
    [0, 100],
  ],
]
for (const [counts, shares] of cases)
  test(`shares a hundred among ${counts.join(', ') || 'nothing'}`, () => assert.deepEqual(sharesOf(counts), shares))

test('shares what is left of a hundred', () => assert.deepEqual(sharesOf([48, 173], 54), [12, 42]))

test('never shows as nothing what is there', () => {
  assert.equal(formatShare(0, 1), '<1%')
  assert.equal(formatShare(0, 0), '0%')
  assert.equal(formatShare(12, 48), '12%')
})
