import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { openLedgers } from './folder.ts'
import { anchorAnnotations } from './index.ts'
import { labelled } from './labelled.ts'
import { commitLedgers, planLedgers, type LedgerArticle, type LedgerPlan } from './plan.ts'

const sales = 'Sales of timber rose [a:12%] in May.'
type Written = Readonly<Record<string, string | null>>
type Former = Readonly<Record<string, readonly string[]>>

/** The plan of a build that finds these labelled articles, null standing for one that did not change, in `dir`. */
function plan(dir: string, written: Written, former: Former = {}): LedgerPlan {
  const named = Object.keys(written).map((slug) => ({ slug, formerSlugs: former[slug] }))
  const folder = openLedgers(dir, named)
  const articles = named.map((article): LedgerArticle => {
    const source = written[article.slug]
    if (!source) return article
    const { text, annotations } = labelled(source)
    const ledger = folder.ledgers.get(article.slug) ?? null
    const options = { today: '2025-06-26', article: article.slug }
    return { ...article, anchored: anchorAnnotations(text, annotations, ledger, options) }
  })
  return planLedgers(folder, articles)
}

/** A folder in which `trade` was published. */
function published(): string {
  const dir = mkdtempSync(join(tmpdir(), 'plan-'))
  commitLedgers(plan(dir, { trade: sales }), { frozen: false })
  return dir
}

const cases: [what: string, written: Written, former: Former, files: string[], summary: RegExp, losses: RegExp][] = [
  ['nothing where nothing changed', { trade: sales }, {}, [], /^$/u, /^$/u],
  ['nothing for an article that was not read again', { trade: null }, {}, [], /^$/u, /^$/u],
  [
    'a file where a number changed',
    { trade: sales.replace('12', '13') },
    {},
    ['write trade.json'],
    /^trade: 1 revised \(0\.\d\d\)$/u,
    /^$/u,
  ],
  [
    'a file where only a line was put before it',
    { trade: `Rain fell. ${sales}` },
    {},
    ['write trade.json'],
    /^$/u,
    /^$/u,
  ],
  [
    'a file for a new article',
    { trade: null, snow: 'It snowed [b:9 inches].' },
    {},
    ['write snow.json'],
    /^snow: 1 new$/u,
    /^$/u,
  ],
  ['nothing for a former slug whose ledger is joined already', { trade: sales }, { trade: ['wood'] }, [], /^$/u, /^$/u],
  ['none for a new article without claims', { trade: null, snow: 'It snowed.' }, {}, [], /^$/u, /^$/u],
  [
    'another name for the file of a renamed article',
    { timber: sales },
    { timber: ['trade'] },
    ['write timber.json', 'remove trade.json'],
    /^$/u,
    /^$/u,
  ],
  [
    'what is lost in an article',
    { trade: 'It snowed.' },
    {},
    [],
    /^trade: 1 lost$/u,
    /^trade: c-\w+ is lost\n[\s\S]*--retire c-/u,
  ],
  [
    'what is lost with an article',
    { timber: sales },
    {},
    ['write timber.json'],
    /^timber: 1 new$/u,
    /^trade: the article is gone, and with it 1 published[\s\S]*formerSlugs: \[trade\][\s\S]*--retire trade/u,
  ],
]
for (const [what, written, former, files, summary, losses] of cases)
  test(`plans ${what}`, () => {
    const dir = published()
    const found = plan(dir, written, former)
    const told = found.files.map(
      ({ path, text }) => `${text === null ? 'remove' : 'write'} ${path.slice(dir.length + 1)}`,
    )
    assert.deepEqual(told, files)
    assert.match(found.summary.join('\n'), summary)
    assert.match(found.losses.join('\n'), losses)
  })

test('an id that two branches published for two articles is told, and kept by one', () => {
  const dir = published()
  writeFileSync(join(dir, 'wood.json'), readFileSync(join(dir, 'trade.json')))
  const { summary, losses } = plan(dir, { trade: null, wood: null })
  assert.match(summary.join('\n'), /^wood: c-\w+ was published by trade before; the same words are c-\w+ in wood/u)
  assert.deepEqual(losses, [])
})

test('an article whose ids are all retired may go', () => {
  const dir = published()
  const text = readFileSync(join(dir, 'trade.json'), 'utf8')
  const retired = '"versions": [],\n      "retired": {"date":"2025-07-01","reason":"Cut."}'
  writeFileSync(join(dir, 'trade.json'), text.replace('"live"', '"retired"').replace('"versions": []', retired))
  assert.deepEqual(plan(dir, {}).losses, [])
})

const refused: [what: string, written: Written, frozen: boolean, error: RegExp][] = [
  ['an id would be lost', { trade: 'It snowed.' }, false, /would be lost; nothing was written[\s\S]*--retire/u],
  ['an id would be lost, with CI=true', { trade: 'It snowed.' }, true, /would be lost/u],
  ['a file would change, with CI=true', { trade: sales.replace('12', '13') }, true, /CI=true[\s\S]*trade\.json/u],
]
for (const [what, written, frozen, error] of refused)
  test(`nothing is written where ${what}`, () => {
    const dir = published()
    const before = readFileSync(join(dir, 'trade.json'), 'utf8')
    assert.throws(() => commitLedgers(plan(dir, written), { frozen }), error)
    assert.deepEqual(readdirSync(dir), ['trade.json'])
    assert.equal(readFileSync(join(dir, 'trade.json'), 'utf8'), before)
  })

test('what was planned is written, and what a killed writer left is removed', () => {
  const dir = published()
  writeFileSync(join(dir, 'trade.json.1.draft'), '{')
  commitLedgers(plan(dir, { timber: sales }, { timber: ['trade'] }), { frozen: false })
  assert.deepEqual(readdirSync(dir), ['timber.json'])
  commitLedgers(plan(dir, { timber: sales }), { frozen: true })
})
