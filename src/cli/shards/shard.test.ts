import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isIn, nameOf, parseShard, type Shard } from './shard.ts'

const good: [written: string, shard: Shard][] = [
  ['1/4', { index: 1, total: 4 }],
  ['4/4', { index: 4, total: 4 }],
  ['1/1', { index: 1, total: 1 }],
]
for (const [written, shard] of good) test(`reads ${written}`, () => assert.deepEqual(parseShard(written), shard))

for (const written of ['', '0/4', '5/4', '1', '1/', '/4', '-1/4', '1/4/2', '1.5/4', 'a/b', '1/99999', ' 1/4'])
  test(`reads no shard in "${written}"`, () => assert.equal(parseShard(written), undefined))

test('every article is in exactly one shard, and each shard has its part', () => {
  const slugs = Array.from({ length: 1000 }, (_, index) => `report-${index}`)
  const shards = [1, 2, 3, 4].map((index): Shard => ({ index, total: 4 }))
  const counts = shards.map((shard) => slugs.filter((slug) => isIn(shard, slug)).length)
  assert.ok(slugs.every((slug) => shards.filter((shard) => isIn(shard, slug)).length === 1))
  assert.ok(
    counts.every((count) => count > 200 && count < 300),
    String(counts),
  )
})

test('has a folder of its own', () => assert.equal(nameOf({ index: 2, total: 4 }), '2-of-4'))
