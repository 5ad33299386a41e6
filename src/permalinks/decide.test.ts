import assert from 'node:assert/strict'
import { test } from 'node:test'
import { moveTo, retire } from './decide.ts'
import { anchorAnnotations } from './index.ts'
import { labelled } from './labelled.ts'
import type { Entry } from './ledger.ts'

const { text, annotations } = labelled(
  'Sales rose [a:12%] in May. Prices fell [b:9%]. Lin said: [q:“We go.”](Lin) [c:7%] stayed.',
)
const today = '2025-06-26'
const { ledger, annotations: named } = anchorAnnotations(text, annotations, null, { today })
const idOf = (label: string): string => named.find((it) => it.label === label)?.id ?? ''
const entry = (label: string): Entry => {
  const found = ledger.entries.find(({ id }) => id === idOf(label))
  assert.ok(found)
  return found
}
const cut = { date: '2025-07-01', reason: 'Cut.', see: 'https://example.org/' }
const cutLedger = retire(ledger, idOf('c'), cut)

test('a retired id keeps all it said, with when, why and where to look', () => {
  assert.deepEqual(
    cutLedger.entries.find(({ id }) => id === idOf('c')),
    { ...entry('c'), state: 'retired', retired: cut },
  )
})

test('to retire one id leaves the others, and the ledger it came from, as they were', () => {
  assert.deepEqual(
    cutLedger.entries.filter(({ id }) => id !== idOf('c')),
    ledger.entries.filter(({ id }) => id !== idOf('c')),
  )
  assert.equal(entry('c').state, 'live')
})

test('a moved id names the other words, is as old as it was, and remembers what it said', () => {
  const to = entry('b')
  const moved = moveTo(ledger, idOf('a'), to, '2025-07-01').entries.find(({ id }) => id === idOf('a'))
  assert.partialDeepStrictEqual(moved, { exact: '9%', value: 9, prefix: to.prefix, start: to.start, state: 'live' })
  assert.equal(moved?.firstPublished, today)
  assert.deepEqual(
    moved.versions.map(({ exact, value, sentence, until }) => [exact, value, sentence, until]),
    [['12%', 12, 'Sales rose 12% in May.', '2025-07-01']],
  )
})

const refused: [what: string, decide: () => unknown, error: RegExp][] = [
  ['to retire an id that is unknown', () => retire(ledger, 'c-none', cut), /no permalink c-none/u],
  ['to retire an id twice', () => retire(cutLedger, idOf('c'), cut), /is retired already/u],
  ['to move an id that is retired', () => moveTo(cutLedger, idOf('c'), entry('a'), today), /is retired already/u],
  [
    'to move a claim to a quote',
    () => moveTo(ledger, idOf('a'), entry('q'), today),
    /is a claim, q-\S+ a quote: retire/u,
  ],
]
for (const [what, decide, error] of refused) test(`refuses ${what}`, () => assert.throws(decide, error))
