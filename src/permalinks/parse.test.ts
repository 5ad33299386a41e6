import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatLedger } from './format.ts'
import { entriesOf } from './labelled-ledger.ts'
import { toLedger } from './ledger.ts'
import { parseLedger, readChecked } from './parse.ts'

const good = formatLedger(toLedger(entriesOf('Sales rose [a:12%]. Prices fell [b:9%]. [q:“We go,”](Lin) said Lin.')))
const [, first = '', second = ''] = /"id": "(c-\w+)"[\s\S]*?"id": "(c-\w+)"/u.exec(good) ?? []

test('reads what was written', () => assert.equal(formatLedger(parseLedger(good, 'a.json')), good))

test('reads again what was read before as it was', () => {
  const [one, ...others] = toLedger(entriesOf('Prices fell [b:9%]. [q:“We go,”](Lin) said Lin.')).entries
  assert.ok(one)
  const past = { exact: 'a', sentence: 'a', speaker: null, value: null, unit: null, until: '2025-06-26' }
  const retired = { date: '2025-06-26', reason: 'It was taken back.' }
  const entries = [{ ...one, versions: [past] }, ...others.map((it) => ({ ...it, state: 'retired' as const, retired }))]
  for (const json of [good, formatLedger(toLedger(entries))]) {
    const [again, before] = [readChecked(json), parseLedger(json, 'a.json')]
    assert.deepEqual(again, before)
    // What data files print as it is has its fields in one order, too.
    assert.equal(JSON.stringify(again.entries[0]?.versions), JSON.stringify(before.entries[0]?.versions))
  }
})

const harmless: [what: string, json: string][] = [
  ['on one line', JSON.stringify(JSON.parse(good))],
  ['with Windows line ends', good.replace(/\n/gu, '\r\n')],
  ['with its entries in another order', JSON.stringify({ format: 1, entries: readChecked(good).entries.toReversed() })],
  ['with a text that looks like a conflict', good.replace('Sales rose', 'Sales <<<<<<< rose')],
]
for (const [what, json] of harmless)
  test(`reads a ledger ${what}`, () => assert.equal(parseLedger(json, 'a.json').entries.length, 3))

/** Where `words` first stand in a text: `line:column`. */
const at = (json: string, words: string): string => {
  const before = json.slice(0, json.indexOf(words)).split('\n')
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`
}
const conflict = good.replace('      "state": "live",', '<<<<<<< ours\n      "state": "live",\n=======\n>>>>>>> theirs')
const broken: [what: string, json: string, place: string, told: RegExp][] = [
  ['is empty', '', '1:1', /JSON/u],
  ['ends too early', good.slice(0, good.lastIndexOf('\n}')), at(good, '\n}\n'), /JSON/u],
  ['misses a comma', good.replace('"kind": "claim",', '"kind": "claim"'), at(good, '"state"'), /Expected ','/u],
  ['has a conflict', conflict, at(conflict, '<<<<<<<'), /keep the entries of both sides/u],
  ['opens with a conflict', `<<<<<<< ours\n${good}`, '1:1', /conflict/u],
  ['has the end of a conflict', good.replace('  ]\n', '>>>>>>> theirs\n  ]\n'), at(good, '  ]\n}'), /conflict/u],
  ['is a list', '[]', '1:1', /the ledger: /u],
  ['has another format', good.replace('1,', '2,'), at(good, '1,'), /format: /u],
  [
    'has a word for a number',
    good.replace('12,', '"a",').replace('"start": 11', '"start": "x"'),
    at(good, '11,'),
    /start: /u,
  ],
  ['says a state that is none', good.replace('"live"', '"dead"'), at(good, '"live"'), /entries\.0\.state: /u],
  ['names an id twice', good.replace(second, first), at(good, `{\n      "id": "${second}"`), /stands twice; keep one/u],
]
for (const [what, json, place, told] of broken)
  test(`a ledger that ${what} is an error with its place and what to do`, () => {
    assert.throws(
      () => parseLedger(json, 'content/a.json'),
      ({ message }: Error) => {
        assert.ok(message.startsWith(`content/a.json:${place}`), message)
        assert.match(message, told)
        assert.match(message, /git checkout -- content\/a\.json/u)
        return true
      },
    )
  })
