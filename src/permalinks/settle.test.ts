import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Entry, Ledger } from './ledger.ts'
import { settle, type Named } from './settle.ts'

const entry = (id: string, firstPublished: string, exact = 'words'): Entry => ({
  ...{ id, firstPublished, exact, kind: 'quote', state: 'live', prefix: '', suffix: '', start: 0, end: exact.length },
  ...{ speaker: null, value: null, unit: null, versions: [] },
})
const ledgersOf = (all: Record<string, readonly Entry[]>): Map<string, Ledger> =>
  new Map(Object.entries(all).map(([slug, entries]) => [slug, { entries }]))
const told = (all: Record<string, readonly Entry[]>, articles: readonly Named[] = []): Record<string, string> =>
  Object.fromEntries(
    [...settle(ledgersOf(all), articles).ledgers].map(([slug, { entries }]) => [
      slug,
      entries.map(({ id, exact }) => `${id} ${exact}`).join(', '),
    ]),
  )

const shared = { one: [entry('q-a', '2026-01-02')], two: [entry('q-a', '2026-01-01'), entry('q-b', '2026-01-02')] }

test('of two articles that published one id in two branches the older one keeps it', () => {
  const { ledgers, renamings } = settle(ledgersOf(shared), [])
  assert.deepEqual(ledgers.get('two')?.entries, shared.two)
  const [renamed] = ledgers.get('one')?.entries ?? []
  assert.match(renamed?.id ?? '', /^q-[0-9a-z]{10}$/u)
  assert.deepEqual(renamings, [{ slug: 'one', id: 'q-a', to: renamed?.id, owner: 'two' }])
})

test('of two that are as old the first in the order of their slugs keeps it', () => {
  const { renamings } = settle(ledgersOf({ b: [entry('q-a', '2026-01-01')], a: [entry('q-a', '2026-01-01')] }), [])
  assert.deepEqual(
    renamings.map(({ slug, owner }) => [slug, owner]),
    [['b', 'a']],
  )
})

test('what is settled stays as it is', () => {
  const { ledgers } = settle(ledgersOf(shared), [])
  assert.deepEqual(settle(ledgers, []), { ledgers, renamings: [] })
})

const renamed: Named[] = [{ slug: 'new', formerSlugs: ['old', 'older'] }]
const joins: [what: string, before: Record<string, readonly Entry[]>, after: Record<string, string>][] = [
  ['has its former ledger', { old: [entry('q-a', '2026-01-01')] }, { new: 'q-a words' }],
  [
    'has its own where a build was killed before it removed the former',
    { new: [entry('q-a', '2026-01-01', 'now')], old: [entry('q-a', '2026-01-01', 'then')] },
    { new: 'q-a now' },
  ],
  [
    'has what only a former one knows, the latest first',
    {
      old: [entry('q-a', '2026-01-01', 'then')],
      older: [entry('q-a', '2026-01-01', 'first'), entry('q-b', '2026-01-01')],
    },
    { new: 'q-a then, q-b words' },
  ],
  ['leaves the others alone', { other: [entry('q-a', '2026-01-01')] }, { other: 'q-a words' }],
]
for (const [what, before, after] of joins)
  test(`a renamed article ${what}`, () => assert.deepEqual(told(before, renamed), after))
