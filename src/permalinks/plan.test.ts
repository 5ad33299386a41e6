import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { temporaryFolder } from '../../scripts/temporary-folder.ts'
import { planOf, published, type Former, type Written } from './labelled-folder.ts'

const sales = 'Sales of timber rose [a:12%] in May.'
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
    const dir = published(temporaryFolder('ledgers'), { trade: sales })
    const found = planOf(dir, written, former)
    const told = found.files.map(
      ({ path, text }) => `${text === null ? 'remove' : 'write'} ${path.slice(dir.length + 1)}`,
    )
    assert.deepEqual(told, files)
    assert.match(found.summary.join('\n'), summary)
    assert.match(found.losses.join('\n'), losses)
  })

test('a file that was formatted by hand is written anew once its article is read again', () => {
  const dir = published(temporaryFolder('ledgers'), { trade: sales })
  const file = join(dir, 'trade.json')
  writeFileSync(file, JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))))
  assert.deepEqual(
    planOf(dir, { trade: sales }).files.map(({ path }) => path),
    [file],
  )
})

test('an id that two branches published for two articles is told, and kept by one', () => {
  const dir = published(temporaryFolder('ledgers'), { trade: sales })
  writeFileSync(join(dir, 'wood.json'), readFileSync(join(dir, 'trade.json')))
  const { summary, losses } = planOf(dir, { trade: null, wood: null })
  assert.match(summary.join('\n'), /^wood: c-\w+ was published by trade before; the same words are c-\w+ in wood/u)
  assert.deepEqual(losses, [])
})

test('an article whose ids are all retired may go', () => {
  const dir = published(temporaryFolder('ledgers'), { trade: sales })
  const text = readFileSync(join(dir, 'trade.json'), 'utf8')
  const retired = '"versions": [],\n      "retired": {"date":"2025-07-01","reason":"Cut."}'
  writeFileSync(join(dir, 'trade.json'), text.replace('"live"', '"retired"').replace('"versions": []', retired))
  assert.deepEqual(planOf(dir, {}).losses, [])
})
