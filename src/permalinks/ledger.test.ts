import assert from 'node:assert/strict'
import { test } from 'node:test'
import { entriesOf } from './labelled-ledger.ts'
import { toLedger, type Entry } from './ledger.ts'

const [entry] = entriesOf('Sales rose [a:12%].')
const named = (id: string): Entry => {
  assert.ok(entry)
  return { ...entry, id }
}

const orders: [ids: string[], sorted: string[]][] = [
  [
    ['q-1', 'c-2', 'c-1'],
    ['c-1', 'c-2', 'q-1'],
  ],
  [
    ['c-b', 'c-a', 'c-9'],
    ['c-9', 'c-a', 'c-b'],
  ],
  [
    ['c-1', 'c-2'],
    ['c-1', 'c-2'],
  ],
  [[], []],
]
for (const [ids, sorted] of orders)
  test(`a ledger keeps ${ids.join(', ') || 'nothing'} as ${sorted.join(', ') || 'nothing'}`, () => {
    const entries = ids.map(named)
    assert.deepEqual(
      toLedger(entries).entries.map(({ id }) => id),
      sorted,
    )
    assert.deepEqual(
      entries.map(({ id }) => id),
      ids,
    )
  })
