import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cheapest } from './cheapest.ts'

const cases: [what: string, cost: number[][], rows: number[]][] = [
  ['nothing to choose', [], []],
  ['the only one', [[7]], [0]],
  [
    'each its own',
    [
      [-1, 0],
      [0, -1],
    ],
    [0, 1],
  ],
  [
    'crosswise where that is cheaper',
    [
      [0, -1],
      [-1, 0],
    ],
    [1, 0],
  ],
  [
    'not the best for the first, where the second has nothing else',
    [
      [-9, -8],
      [-8, 0],
    ],
    [1, 0],
  ],
  [
    'the best for the first, where the second loses little',
    [
      [-9, -8],
      [-8, -8],
    ],
    [0, 1],
  ],
  [
    'three that hand on to each other',
    [
      [-5, -4, 0],
      [0, -5, -4],
      [-4, 0, 0],
    ],
    [2, 0, 1],
  ],
  [
    'not a swap that would cost as much as it gains and more',
    [
      [-5, -4, 0],
      [0, -5, -4],
      [0, 0, -5],
    ],
    [0, 1, 2],
  ],
]
for (const [what, cost, rows] of cases)
  test(`pairs ${what}`, () => assert.deepEqual(cheapest(cost.map((row) => Float64Array.from(row))), rows))

/** The least sum, by trying all. */
const least = (cost: readonly number[][], [row, ...rest]: readonly (readonly number[])[] = cost, taken = 0): number =>
  row
    ? Math.min(
        ...row.map((price, column) =>
          taken & (1 << column) ? Infinity : price + least(cost, rest, taken | (1 << column)),
        ),
      )
    : 0

test('no other pairing of a few hundred matrices is cheaper', () => {
  for (let seed = 1; seed <= 300; seed++) {
    const size = 1 + (seed % 5)
    const cost = Array.from({ length: size }, (_, row) =>
      Array.from(
        { length: size },
        (_, column) => -((seed * 37 + row * 71 + column * 113 + row * column * seed * 29) % 17),
      ),
    )
    const rows = cheapest(cost.map((row) => Float64Array.from(row)))
    assert.equal(new Set(rows).size, size)
    assert.equal(
      rows.reduce((sum, row, column) => sum + (cost[row]?.[column] ?? 0), 0),
      least(cost),
    )
  }
})
