import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shortlist } from './shortlist.ts'

const keys = (all: string): ReadonlySet<string>[] => all.split(', ').map((words) => new Set(words.split(' ')))

const cases: [what: string, old: string, now: string, lists: number[][]][] = [
  ['nothing where no word is shared', 'rye', 'oats', [[]]],
  ['what shares more, first', 'rye lind', 'rye vik, rye lind', [[1, 0]]],
  ['what shares the rarer word, first', 'mill lind', 'mill, mill, lind', [[2, 0, 1]]],
  [
    'among equals the nearest to the old place, first',
    'rye, rye',
    'rye, rye',
    [
      [0, 1],
      [1, 0],
    ],
  ],
]
for (const [what, old, now, expected] of cases)
  test(`lists ${what}`, () => assert.deepEqual(shortlist(keys(old), keys(now)), expected))

test('lists no more than a dozen, and of what all share those near the old place', () => {
  const all = Array.from({ length: 500 }, () => new Set(['rye']))
  const lists = shortlist(all, all)
  assert.ok(lists.every((list, index) => list.length <= 12 && list[0] === index))
})
