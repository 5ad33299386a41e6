import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inTurns } from './in-turns.ts'

const cases: [items: string[], turn: number, ordered: string[]][] = [
  [[], 2, []],
  [['a1', 'a2', 'a3'], 2, ['a1', 'a2', 'a3']],
  [['a1', 'a2', 'a3', 'b1', 'a4', 'a5', 'c1'], 2, ['a1', 'a2', 'b1', 'c1', 'a3', 'a4', 'a5']],
  [['a1', 'a2', 'b1', 'b2'], 1, ['a1', 'b1', 'a2', 'b2']],
]
for (const [items, turn, ordered] of cases)
  test(`takes ${turn} in turn from ${items.join(' ') || 'nothing'}`, () =>
    assert.deepEqual(
      inTurns(items, (item) => item[0], turn),
      ordered,
    ))
