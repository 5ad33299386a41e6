import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { temporaryFolder } from '../../scripts/temporary-folder.ts'
import { openLedgers } from './folder.ts'
import { digestOf, formatLedger } from './format.ts'
import { entriesOf } from './labelled-ledger.ts'
import { toLedger } from './ledger.ts'
import { parseLedger } from './parse.ts'
import type { Named } from './settle.ts'

const good = formatLedger(toLedger(entriesOf('Sales rose [a:12%] in May.')))

/** A folder with these files. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const dir = temporaryFolder('ledgers')
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text)
  return dir
}

const renamed: Named[] = [{ slug: 'wood', formerSlugs: ['trade'] }]
const cases: [what: string, files: Record<string, string>, articles: Named[], slugs: string[], owners: string[]][] = [
  ['none', {}, [], [], []],
  ['one by the name of its file', { 'trade.json': good }, [], ['trade'], ['trade']],
  ['all in the order of their names', { 'wood.json': good, 'rye.json': good }, [], ['rye', 'wood'], ['rye', 'wood']],
  ['that of a renamed article as its own', { 'trade.json': good }, renamed, ['trade'], ['wood']],
  ['nothing that a killed writer left', { 'trade.json': good, 'trade.json.7.draft': '{' }, [], ['trade'], ['trade']],
  ['no other file', { 'README.md': '# Ledgers' }, [], [], []],
]
for (const [what, files, articles, slugs, owners] of cases)
  test(`opens of the ledgers of a folder ${what}`, () => {
    const found = openLedgers(folderOf(files), articles)
    assert.deepEqual([...found.files.keys()], slugs)
    assert.deepEqual([...found.ledgers.keys()], owners)
  })

test('a ledger has the digest of its file, as it has when it is only thought of', () => {
  const { files, ledgers } = openLedgers(folderOf({ 'rye.json': good }))
  const [read] = [...ledgers.values()]
  assert.ok(read)
  assert.equal(digestOf(read), digestOf(parseLedger(good, '')))
  assert.equal(files.get('rye'), digestOf(read))
})

test('a folder that is not there yet has no ledgers', () =>
  assert.equal(openLedgers(join(folderOf({}), 'deep')).ledgers.size, 0))

test('an id that stands in two ledgers is told and belongs to one', () => {
  const { ledgers, renamings } = openLedgers(folderOf({ 'rye.json': good, 'wood.json': good }))
  assert.deepEqual(
    renamings.map(({ slug, owner }) => [slug, owner]),
    [['wood', 'rye']],
  )
  const ids = [...ledgers.values()].flatMap(({ entries }) => entries.map(({ id }) => id))
  assert.equal(new Set(ids).size, 2)
})

test('one broken ledger is an error that names its file, whatever the others hold', () => {
  const dir = folderOf({ 'rye.json': good, 'wood.json': good.slice(0, 20) })
  assert.throws(() => openLedgers(dir), new RegExp(`^Error: ${dir}/wood\\.json:3:`, 'u'))
})
