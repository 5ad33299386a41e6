import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Entry } from '../permalinks/ledger.ts'
import { aroundOf, toPermalinkRecord, toPermalinks } from './permalink.ts'

const entry = (id: string, state: Entry['state']): Entry => ({
  ...{ id, state, kind: 'quote', exact: 'words', prefix: '', suffix: '', start: 0, end: 5 },
  ...{ speaker: null, value: null, unit: null, firstPublished: '2026-01-02', versions: [] },
  ...(state === 'retired' ? { retired: { date: '2026-02-03', reason: 'withdrawn' } } : {}),
})
const ledgers = new Map([
  ['second', { entries: [entry('q-b', 'live')] }],
  ['first', { entries: [entry('q-c', 'live'), entry('q-a', 'retired')] }],
])

test('lists every id of every ledger in one order', () => {
  const listed = toPermalinks(ledgers, []).map(({ entry: { id }, slug, citation }) => [id, slug, citation])
  assert.deepEqual(listed, [
    ['q-a', 'first', null],
    ['q-b', 'second', null],
    ['q-c', 'first', null],
  ])
})

test('tells why a retired id is gone, and nothing of the kind for a live one', () => {
  const [retired, live] = toPermalinks(ledgers, []).map((one) => toPermalinkRecord(one, new URL('https://example.org')))
  assert.partialDeepStrictEqual(retired, { state: 'retired', retired: { reason: 'withdrawn' } })
  assert.partialDeepStrictEqual(live, { state: 'live', retired: null, url: 'https://example.org/c/q-b/' })
})

const around: [prefix: string, suffix: string, start: number, shown: [string, string]][] = [
  ['', ' rose.', 0, ['', ' rose.']],
  ['Sales of ', ' rose.', 9, ['Sales of ', ' rose.']],
  ['nt of it. Sales of ', ' rose. Rain fel', 90, ['… of it. Sales of ', ' rose. Rain …']],
  ['nt. ', ' rose.”', 90, ['… ', ' rose.”']],
]
for (const [prefix, suffix, start, shown] of around)
  test(`shows whole words around in "${prefix}|${suffix}"`, () =>
    assert.deepEqual(aroundOf({ prefix, suffix, start }), shown))
