import assert from 'node:assert/strict'
import { test } from 'node:test'
import { furtherParts, partCount, partOf } from './search-parts.ts'

const counts = { 0: 1, 1: 1, 250: 1, 251: 2, 10_000: 40 }
for (const [articles, parts] of Object.entries(counts).map(([articles, parts]) => [Number(articles), parts] as const))
  test(`${articles} articles are searched in ${parts} parts`, () => {
    assert.equal(partCount(articles), parts)
    assert.equal(furtherParts(articles).length, parts - 1)
  })

test('a search of few articles loads nothing else', () => assert.deepEqual(furtherParts(3), []))
test('further parts have addresses of their own', () =>
  assert.deepEqual(furtherParts(501), ['/pagefind/part-1/', '/pagefind/part-2/']))

test('articles are spread over all parts, each into the same one again', () => {
  const slugs = Array.from({ length: 1000 }, (_, number) => `report-${number}`)
  const sizes = Map.groupBy(slugs, (slug) => partOf(slug, 4))
  assert.deepEqual([...sizes.keys()].toSorted(), [0, 1, 2, 3])
  for (const found of sizes.values()) assert.ok(Math.abs(found.length - 250) < 60)
  assert.equal(partOf('report-7', 4), partOf('report-7', 4))
})
