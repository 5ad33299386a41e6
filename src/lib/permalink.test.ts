import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Entry } from '../permalinks/ledger.ts'
import { articleOf, quoteOf } from './lists/fixture.ts'
import { aroundOf, toPermalinkRecord, withPast } from './permalink.ts'

const entry = (id: string, state: Entry['state']): Entry => ({
  ...{ id, state, kind: 'quote', exact: 'words', prefix: '', suffix: '', start: 0, end: 5 },
  ...{ speaker: null, value: null, unit: null, firstPublished: '2026-01-02', versions: [] },
  ...(state === 'retired' ? { retired: { date: '2026-02-03', reason: 'withdrawn' } } : {}),
})
const ledgers = new Map([
  ['second', { entries: [entry('q-b', 'live')] }],
  ['first', { entries: [entry('q-c', 'live'), entry('q-a', 'retired')] }],
])

const site = new URL('https://example.org')

test('has in one order what no article says any more and what said something else', () => {
  const version = { exact: 'word', sentence: 'A word.', speaker: null, value: null, unit: null, until: '2026-02-03' }
  const article = articleOf('many words')
  const [live, changed] = ['q-b', 'q-d'].map((id) => quoteOf(article, 'words', { id }))
  assert.ok(live && changed)
  const all = [...ledgers, ['third', { entries: [{ ...entry('q-d', 'live'), versions: [version] }] }] as const]
  const listed = withPast(all, [live, changed]).map(({ entry: { id }, slug, citation }) => [id, slug, citation])
  assert.deepEqual(listed, [
    ['q-a', 'first', null],
    ['q-c', 'first', null],
    ['q-d', 'third', changed],
  ])
})

test('tells why a retired id is gone, and nothing of the kind for a live one', () => {
  const [live, retired] =
    ledgers.get('first')?.entries.map((it) => toPermalinkRecord({ entry: it, slug: 'first' }, site)) ?? []
  assert.partialDeepStrictEqual(retired, { state: 'retired', retired: { reason: 'withdrawn' } })
  assert.partialDeepStrictEqual(live, { state: 'live', retired: null, url: 'https://example.org/c/q-c/' })
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
