import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { openLedgers } from './folder.ts'
import { anchorAnnotations } from './index.ts'
import { commitLedgers, planLedgers } from './plan.ts'

const text = 'Exports rose 12 percent in May. Imports fell 9 percent.'
const claims = ['12 percent', '9 percent'].map((exact) => ({
  ...{ kind: 'claim' as const, exact, start: text.indexOf(exact), end: text.indexOf(exact) + exact.length },
  ...{ value: 12, unit: 'percent', claimant: null },
}))
const today = '2025-06-26'
const newFolder = (): string => mkdtempSync(join(tmpdir(), 'ledgers-'))

function build(dir: string, slug: string, kept: number, options: { frozen?: boolean; formerSlugs?: string[] } = {}) {
  const { formerSlugs = [], frozen = false } = options
  const folder = openLedgers(dir, [{ slug, formerSlugs }])
  const anchored = anchorAnnotations(text, claims.slice(0, kept), folder.ledgers.get(slug) ?? null, { today })
  const plan = planLedgers(folder, [{ slug, formerSlugs, anchored }])
  commitLedgers(plan, { frozen })
  return plan
}

test('a build writes the ledger, and a second one leaves it alone, frozen or not', () => {
  const dir = newFolder()
  assert.deepEqual(build(dir, 'trade', 2).summary, ['trade: 2 new'])
  const written = readFileSync(join(dir, 'trade.json'), 'utf8')
  assert.deepEqual(build(dir, 'trade', 2, { frozen: true }).files, [])
  assert.equal(readFileSync(join(dir, 'trade.json'), 'utf8'), written)
})

test('with CI=true nothing is written', () => {
  const dir = newFolder()
  assert.throws(() => build(dir, 'trade', 1, { frozen: true }), /not up to date[\s\S]*trade\.json/u)
  assert.deepEqual(readdirSync(dir), [])
})

test('a lost id fails before anything is written and says how to accept', () => {
  const dir = newFolder()
  build(dir, 'trade', 2)
  const written = readFileSync(join(dir, 'trade.json'), 'utf8')
  assert.throws(() => build(dir, 'trade', 1), /is lost[\s\S]*was: +9 percent[\s\S]*--retire c-/u)
  assert.equal(readFileSync(join(dir, 'trade.json'), 'utf8'), written)
})

test('a renamed article takes its ledger along', () => {
  const dir = newFolder()
  build(dir, 'trade', 2)
  build(dir, 'exports', 2, { formerSlugs: ['trade'] })
  assert.deepEqual(readdirSync(dir), ['exports.json'])
})

test('an article that is gone with its ids fails', () => {
  const dir = newFolder()
  build(dir, 'trade', 2)
  assert.throws(() => build(dir, 'exports', 2), /trade: the article is gone[\s\S]*formerSlugs/u)
})

const good = '{\n  "format": 1,\n  "entries": []\n}\n'
const broken: [what: string, json: string, error: RegExp][] = [
  ['a comma is missing', '{\n  "format": 1\n  "entries": []\n}\n', /trade\.json:3:3: /u],
  ['the end is missing', '{\n  "format": 1,\n', /trade\.json:3:1: /u],
  ['a conflict is left', `<<<<<<< ours\n${good}=======\n`, /trade\.json:1:1: a merge conflict/u],
  ['a field is misspelt', good.replace('entries', 'entrys'), /trade\.json:1:1: .*entries/u],
  ['an entry is no entry', good.replace('[]', '[\n{"id": "c-1"}]'), /trade\.json:4:1: entries\.0\./u],
]
for (const [what, json, error] of broken)
  test(`a ledger where ${what} tells file, line, column and what to do`, () => {
    const dir = newFolder()
    writeFileSync(join(dir, 'trade.json'), json)
    assert.throws(() => openLedgers(dir), error)
    assert.throws(() => openLedgers(dir), /git checkout/u)
  })
