import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleOf, claimOf } from '../lists/fixture.ts'
import { toNumberLines } from './number-line.ts'

const article = articleOf('It cost so much.')
const claimsOf = (unit: string | null, ...values: (number | string | null | readonly [number, number])[]) =>
  values.map((value, index) => claimOf(article, 'so much', { id: `c-${unit}${index}`, unit, value }))

test('a unit with three values has a line, one with two has none', () => {
  const lines = toNumberLines([...claimsOf('percent', 5, 50, 95), ...claimsOf('EUR', 1, 2, 2, 2)])
  assert.deepEqual(
    lines.map(({ unit }) => unit),
    ['percent'],
  )
})

const [line] = toNumberLines(claimsOf('percent', 95, 5, 50, 50, 51))
test('points stand in the order of their values, within the line', () => {
  const xs = line?.points.map(({ x }) => x) ?? []
  assert.deepEqual(
    xs,
    xs.toSorted((a, b) => a - b),
  )
  assert.ok(xs.every((x) => x >= 0 && x <= 100))
})
test('equal and near values are stacked, others are not', () => {
  assert.deepEqual(
    line?.points.map(({ row }) => row),
    [0, 0, 1, 2, 0],
  )
  assert.equal(line.rows, 3)
})
test('ticks carry the unit', () => assert.deepEqual(line?.ticks.at(0)?.label, '0%'))

const scales: [values: number[], isLogarithmic: boolean][] = [
  [[1, 10, 1000], true],
  [[4.6e10, 1e12, 2.7e13], true],
  [[1, 10, 50], false],
  [[0, 10, 1000], false],
  [[-5, 10, 1000], false],
]
for (const [values, isLogarithmic] of scales)
  test(`${values.join(', ')} stand on a ${isLogarithmic ? 'logarithmic' : 'linear'} scale`, () => {
    const [drawn] = toNumberLines(claimsOf('USD', ...values))
    assert.equal(drawn?.isLogarithmic, isLogarithmic)
    assert.ok(drawn.ticks.length >= 2 && drawn.ticks.length <= 7)
  })

test('a range stands at its middle', () =>
  assert.equal(toNumberLines(claimsOf('km', 0, [40, 60], 50, 100))[0]?.points[1]?.x, 49.5))
test('what has no value or no unit has no place', () => {
  assert.deepEqual(toNumberLines(claimsOf('percent', null, '2025', Number.NaN, 1, 2)), [])
  assert.deepEqual(toNumberLines(claimsOf(null, 1, 2, 3)), [])
  assert.deepEqual(toNumberLines([]), [])
})
