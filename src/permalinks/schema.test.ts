import assert from 'node:assert/strict'
import { test } from 'node:test'
import { entriesOf } from './labelled-ledger.ts'
import { ledgerSchema } from './schema.ts'

const [claim, quote] = entriesOf('Sales rose [a:12%]. [q:“We go,”](Lin) said Lin.')
assert.ok(claim && quote)
const { value: _value, unit: _unit, ...bareQuote } = quote
const version = { exact: '9%', sentence: 'It was 9%.', speaker: null, value: 9, unit: '%', until: '2025-07-01' }
const cut = { date: '2025-07-01', reason: 'Cut.' }
const check = (entry: unknown) => ledgerSchema.safeParse({ format: 1, entries: [entry] })

const accepted: [what: string, entry: object][] = [
  ['a claim', claim],
  ['a quote without value and unit', bareQuote],
  ['a range', { ...claim, value: [12, 15] }],
  ['a fraction in words', { ...claim, value: '1/3' }],
  ['a speaker without a page', { ...quote, speaker: { actor: null, name: 'she' } }],
  ['an earlier version', { ...claim, versions: [version] }],
  ['a retired entry', { ...claim, state: 'retired', retired: cut }],
  ['a retired entry that leads on', { ...claim, state: 'retired', retired: { ...cut, see: 'c-2' } }],
]
for (const [what, entry] of accepted) test(`a ledger may hold ${what}`, () => assert.ok(check(entry).success))

const refused: [what: string, entry: object, path: string, message: RegExp][] = [
  ['an id of another kind', { ...claim, id: 'x-1' }, 'entries.0.id', /should look like/u],
  ['an id that is no part of a URL', { ...claim, id: 'c-a/b' }, 'entries.0.id', /should look like/u],
  ['a claim named as a quote', { ...claim, id: 'q-1' }, 'entries.0.kind', /letter of the id/u],
  ['a day in another order', { ...claim, firstPublished: '26.06.2025' }, 'entries.0.firstPublished', /"2025-06-26"/u],
  ['no words', { ...claim, exact: '', end: claim.start }, 'entries.0.exact', /./u],
  ['words of another length', { ...claim, exact: '120%' }, 'entries.0.end', /length of "exact"/u],
  ['a place before the text', { ...claim, start: -1, end: 2 }, 'entries.0.start', /./u],
  ['a retired entry without a reason', { ...claim, state: 'retired' }, 'entries.0.state', /date and reason/u],
  ['a live entry with a reason', { ...claim, retired: cut }, 'entries.0.state', /date and reason/u],
  [
    'an empty reason',
    { ...claim, state: 'retired', retired: { ...cut, reason: '' } },
    'entries.0.retired.reason',
    /./u,
  ],
  ['a field that nobody reads', { ...claim, note: 'x' }, 'entries.0', /note/u],
  ['a speaker that is only a name', { ...quote, speaker: 'Lin' }, 'entries.0.speaker', /./u],
  [
    'a version without its day',
    { ...claim, versions: [{ ...version, until: undefined }] },
    'entries.0.versions.0.until',
    /./u,
  ],
]
for (const [what, entry, path, message] of refused)
  test(`a ledger may not hold ${what}`, () => {
    const [issue] = check(entry).error?.issues ?? []
    assert.equal(issue?.path.join('.'), path)
    assert.match(issue.message, message)
  })

test('a ledger of another format is refused', () =>
  assert.ok(!ledgerSchema.safeParse({ format: 2, entries: [] }).success))
