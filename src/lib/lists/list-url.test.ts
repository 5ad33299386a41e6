import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseListUrl, parseOrder, toListQuery, type Known } from './list-url.ts'
import type { Selection } from './selection.ts'

const known: Known = new Map([
  ['actor', ['lind', 'vik']],
  ['unit', ['percent', 'EUR']],
])

const cases: [search: string, selection: Selection][] = [
  ['', {}],
  ['?actor=lind', { actor: ['lind'] }],
  ['?actor=vik&actor=lind', { actor: ['lind', 'vik'] }],
  ['?actor=lind&actor=lind', { actor: ['lind'] }],
  ['?actor=lind&unit=EUR', { actor: ['lind'], unit: ['EUR'] }],
  ['?unit=percent&sort=-value', { unit: ['percent'] }],
  ['?actor=LIND', {}],
  ['?actor=', {}],
  ['?__proto__=lind&constructor=vik', {}],
  ['?actor=<script>alert(1)</script>', {}],
  ['?actor[]=lind', {}],
  ['?%', {}],
]
for (const [search, selection] of cases)
  test(`reads ${search || 'an empty query'}`, () => assert.deepEqual(parseListUrl(search, known), selection))

for (const selection of [{}, { actor: ['lind', 'vik'] }, { actor: ['lind'], unit: ['percent', 'EUR'] }])
  test(`${JSON.stringify(selection)} survives the address`, () =>
    assert.deepEqual(parseListUrl(toListQuery(selection), known), selection))

const orders: [search: string, order: string | undefined][] = [
  ['?sort=value', 'value'],
  ['?sort=-value', '-value'],
  ['?sort=--value', undefined],
  ['?sort=constructor', undefined],
  ['', undefined],
]
for (const [search, order] of orders)
  test(`the order of ${search || 'an empty query'} is ${order}`, () =>
    assert.equal(parseOrder(search, ['value']), order))

test('writes choice and order in one query', () =>
  assert.equal(toListQuery({ actor: ['lind'], unit: [] }, '-value'), '?actor=lind&sort=-value'))
