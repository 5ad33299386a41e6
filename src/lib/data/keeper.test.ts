import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bytesOf, keeper } from './keeper.ts'

test('all bytes are kept, short and long ones', () => {
  const keep = keeper()
  const texts = ['', 'a', '–'.repeat(400_000), 'b', 'c'.repeat(2_000_000), '', 'd']
  const kept = texts.map((text) => keep(Buffer.from(text)))
  assert.deepEqual(
    kept.map((one) => bytesOf(one).toString()),
    texts,
  )
})
test('what is kept no longer changes', () => {
  const keep = keeper()
  const bytes = Buffer.from('one')
  const kept = keep(bytes)
  bytes.write('two')
  keep(Buffer.from('three'))
  assert.equal(bytesOf(kept).toString(), 'one')
})
