import assert from 'node:assert/strict'
import { test } from 'node:test'
import { digestOf, formatLedger } from './format.ts'
import { anchorAnnotations } from './index.ts'
import { labelled } from './labelled.ts'
import { toLedger } from './ledger.ts'
import { toRenewal, unpack } from './renewal.ts'

const today = '2025-06-26'
const { text, annotations } = labelled('Sales rose [a:12%]. [q:“Ça va – 你好 😀,”](Lin) said Lin.')
const found = anchorAnnotations(text, annotations, null, { today })
const renewal = toRenewal('trade', found)

test('a renewal holds the file of its ledger, in less than it takes', () => {
  assert.equal(unpack(renewal), formatLedger(found.ledger))
  assert.equal(renewal.digest, digestOf(found.ledger))
  assert.ok(renewal.packed.length < formatLedger(found.ledger).length)
})
test('it names the ids, and tells what is new', () => {
  assert.deepEqual(
    renewal.ids,
    found.ledger.entries.map(({ id }) => id),
  )
  assert.deepEqual([renewal.summary, renewal.losses], [['trade: 2 new'], []])
})
test('it tells what is lost, and nothing where all is as it was', () => {
  const lost = anchorAnnotations('It snowed.', [], found.ledger, { today })
  assert.equal(toRenewal('trade', lost).losses.length, 2)
  const same = anchorAnnotations(text, annotations, found.ledger, { today })
  assert.deepEqual([toRenewal('trade', same).summary, toRenewal('trade', same).losses], [[], []])
})
test('it stays what it is as JSON, for another thread or host', () =>
  assert.deepEqual(JSON.parse(JSON.stringify(renewal)), renewal))
test('an article without any has an empty ledger', () => {
  const none = toRenewal('trade', { ledger: toLedger([]), report: [] })
  assert.equal(none.digest, digestOf(null))
  assert.deepEqual(none.ids, [])
})
