import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toFacets } from './facets.ts'

const items = [
  { actor: ['vik'], date: ['2025-03'], form: ['direct'] },
  { actor: ['lind'], date: ['2025-06'], form: ['direct'] },
  { actor: ['lind'], date: ['2025-04'], form: ['direct'] },
  { actor: ['_nobody'], date: ['2025-04'], form: ['direct'] },
  { actor: ['_nobody'], date: ['2025-04'], form: ['direct'] },
  { actor: ['_nobody'], date: ['2025-04'], form: ['direct'] },
]
const question = (name: string, order?: 'newest') => ({
  name,
  legend: name,
  label: (value: string) => value.toUpperCase(),
  ...(order ? { order } : {}),
})
const valuesOf = (name: string, order?: 'newest') =>
  toFacets(items, [question(name, order)])[0]?.options.map(({ value, count }) => `${value} ${count}`)

test('those with most stand first, what is not named last', () =>
  assert.deepEqual(valuesOf('actor'), ['lind 2', 'vik 1', '_nobody 3']))
test('months stand newest first', () =>
  assert.deepEqual(valuesOf('date', 'newest'), ['2025-06 1', '2025-04 4', '2025-03 1']))
test('a value is called by its label', () =>
  assert.equal(toFacets(items, [question('actor')])[0]?.options[0]?.label, 'LIND'))
test('a facet with one value is left out', () => assert.equal(valuesOf('form'), undefined))
test('a facet that no item has is left out', () => assert.equal(valuesOf('unit'), undefined))
test('an empty list has no facets', () => assert.deepEqual(toFacets([], [question('actor')]), []))
