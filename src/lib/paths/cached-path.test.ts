import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleOf, claimOf } from '../lists/fixture.ts'
import { cachedPath, keyOf } from './cached-path.ts'

const article = { ...articleOf('Fares rose by 4 percent.'), record: 'tram.1.record' }
const claim = claimOf(article, '4 percent')
const same: [what: string, one: object, other: object][] = [
  ['an article is its record', { article }, { article: { ...article, title: 'Another' } }],
  ['a claim is its number in the record', { claim }, { claim: { ...claim, exact: '5 percent' } }],
]
for (const [what, one, other] of same) test(what, () => assert.equal(keyOf(one), keyOf(other)))

const others: [what: string, one: object, other: object][] = [
  ['another record is another article', { article }, { article: { ...article, record: 'tram.2.record' } }],
  ['another number is another claim', { claim }, { claim: { ...claim, number: 2 } }],
  ['another record makes another claim', { claim }, { claim: { ...claim, article: { ...article, record: '2' } } }],
  ['a map is what it holds', { names: new Map([['lind', 'Lind']]) }, { names: new Map([['lind', 'Vik']]) }],
  ['a set is what it holds', { ids: new Set(['lind']) }, { ids: new Set(['vik']) }],
  ['nothing is not null', { role: null }, {}],
]
for (const [what, one, other] of others) test(what, () => assert.notEqual(keyOf(one), keyOf(other)))

test('a function could give anything, so it is refused', () => assert.throws(() => keyOf({ nameOf: () => 'Lind' })))
test('a page gets what its key was taken of', () => {
  const path = cachedPath({ slug: 'tram' }, () => ({ article }))
  assert.deepEqual(path.props, { article })
  assert.equal(path.props, path.props)
  assert.notEqual(path.cacheKey, cachedPath({ slug: 'tram' }, () => ({})).cacheKey)
})
