import assert from 'node:assert/strict'
import { test } from 'node:test'
import { spanAt } from './span-at.ts'

const spans = [{ last: 3 }, { last: 7 }, { last: 9 }]
const cases: [place: number, index: number][] = [
  [0, 0],
  [3, 0],
  [4, 1],
  [9, 2],
  [40, 2],
]
for (const [place, index] of cases)
  test(`finds place ${place} in span ${index}`, () =>
    assert.equal(
      spanAt(spans, place, ({ last }) => last),
      index,
    ))

test('answers 0 where there are no spans', () =>
  assert.equal(
    spanAt([], 4, () => 0),
    0,
  ))
