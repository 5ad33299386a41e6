import assert from 'node:assert/strict'
import { test } from 'node:test'
import { digestOf, formatLedger } from './format.ts'
import { entriesOf } from './labelled-ledger.ts'
import { toLedger, type Entry, type Version } from './ledger.ts'

const [claim, quote] = entriesOf('Sales rose [a:12%]. [q:“We go,”](Lin) said Lin.')
assert.ok(claim && quote)
const version: Version = {
  exact: '9%',
  sentence: 'It was 9%.',
  speaker: null,
  value: 9,
  unit: '%',
  until: '2025-07-01',
}
const linesOf = (...entries: Entry[]): string[] => formatLedger(toLedger(entries)).split('\n')

test('a ledger reads as a block an entry and a line a field', () => {
  assert.equal(
    formatLedger(toLedger([{ ...claim, id: 'c-1', versions: [version] }])),
    `{
  "format": 1,
  "entries": [
    {
      "id": "c-1",
      "kind": "claim",
      "state": "live",
      "exact": "12%",
      "prefix": "Sales rose ",
      "suffix": ". “We go,” said Lin.",
      "start": 11,
      "end": 14,
      "speaker": null,
      "value": 12,
      "unit": "%",
      "firstPublished": "2025-06-26",
      "versions": [
        {"exact":"9%","sentence":"It was 9%.","speaker":null,"value":9,"unit":"%","until":"2025-07-01"}
      ]
    }
  ]
}
`,
  )
})

test('an empty ledger is a file too', () =>
  assert.equal(formatLedger(toLedger([])), '{\n  "format": 1,\n  "entries": []\n}\n'))

const retired = { state: 'retired', retired: { date: '2025-07-01', reason: 'Cut.' } } as const
const lines: [what: string, entry: Entry, line: RegExp, stands: boolean][] = [
  ['the value of a claim', claim, /^ {6}"value": 12,$/u, true],
  ['no value of a quote', quote, /"value"/u, false],
  ['no value in a version of a quote', { ...quote, versions: [version] }, /"value"|"unit"/u, false],
  ['the speaker on one line', quote, /^ {6}"speaker": \{"actor":"lin","name":"Lin"\},$/u, true],
  ['no versions on one line', claim, /^ {6}"versions": \[\]$/u, true],
  ['why it is gone', { ...claim, ...retired }, /^ {6}"retired": \{"date":"2025-07-01","reason":"Cut\."\}$/u, true],
  ['no reason where it is live', claim, /"retired"/u, false],
  ['quotation marks as JSON has them', { ...quote, exact: '"No"' }, /^ {6}"exact": "\\"No\\"",$/u, true],
]
for (const [what, entry, line, stands] of lines)
  test(`the file of a ledger has ${what}`, () =>
    assert.equal(
      linesOf(entry).some((it) => line.test(it)),
      stands,
    ))

test('an entry more changes no line of the others but the comma between them', () => {
  const before = linesOf(claim)
  const after = linesOf(claim, { ...quote, id: 'q-zz' })
  assert.deepEqual(after.slice(0, before.length - 4), before.slice(0, -4))
})

test('the digest is that of the text, whatever object holds the ledger', () => {
  const ledger = toLedger([claim, quote])
  assert.equal(digestOf(ledger), digestOf(toLedger([quote, claim])))
  assert.notEqual(digestOf(ledger), digestOf(toLedger([claim])))
})
