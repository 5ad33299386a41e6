import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mismatchIn } from './check-shards.ts'
import type { Manifest } from './manifest.ts'

const here = { code: 'code', content: 'content' }
const part = (index: number, given: Partial<Manifest> = {}): [string, Manifest] => {
  const manifest = { ...here, shard: { index, total: 3 }, articles: 1, ...given }
  return [`${index}-of-${manifest.shard.total}`, manifest]
}

test('all shards of one build can be merged', () =>
  assert.equal(mismatchIn(new Map([part(3), part(1), part(2)]), here), undefined))

const bad: [what: string, parts: [string, Manifest][], message: RegExp][] = [
  ['no shard', [], /no finished shard: run npm run build/u],
  ['a missing shard', [part(1), part(3)], /shard 2 of 3 is missing/u],
  ['all but one missing', [part(3)], /shard 1, 2 of 3 is missing/u],
  [
    'shards of two builds',
    [part(1), part(2), part(2, { shard: { index: 2, total: 4 } })],
    /1-of-3 and 2-of-4 are not parts/u,
  ],
  ['other code', [part(1), part(2, { code: 'older' }), part(3)], /2-of-3 was made by other code/u],
  ['other articles', [part(1), part(2), part(3, { content: 'older' })], /3-of-3 was made from other articles/u],
]
for (const [what, parts, message] of bad)
  test(`refuses ${what}`, () => assert.match(mismatchIn(new Map(parts), here) ?? '', message))
