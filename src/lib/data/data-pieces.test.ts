import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { temporaryFolder } from '../../../scripts/temporary-folder.ts'
import type { Entry, Ledger } from '../../permalinks/ledger.ts'
import type { Article } from '../article.ts'
import { articleOf, claimOf, quoteOf, speakerOf } from '../lists/fixture.ts'
import { pack, toAdditions, toPermalinks, unpack, type Additions } from './additions.ts'
import { dataFiles, dataPieces } from './data-pieces.ts'
import { writePieces } from './write-pieces.ts'

const site = new URL('https://example.org')
const folder = temporaryFolder('data')

const none: Ledger = { entries: [] }
const added = (article: Article, ledger = none): Additions => toAdditions(article, ledger, site)

function filesOf(articles: readonly Additions[], others: readonly (readonly [string, Ledger])[] = []) {
  const permalinks = others.flatMap(([slug, ledger]) => toPermalinks(slug, ledger, site))
  writePieces(
    folder,
    dataPieces(() => articles, permalinks, site),
  )
  return new Map(Object.keys(dataFiles).map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}

const text = 'Lind said “=1+1 is “easy”, fares rose by 4 percent”, or by 4 to 9 percent.'
const [port, tram] = ['port', 'tram'].map((slug): Article => {
  const article = articleOf(text, [], slug)
  const claims = [
    claimOf(article, '4 percent', { id: `c-${slug}`, checkPriority: slug === 'port' ? 1 : 3 }),
    claimOf(article, '4 to 9 percent', { id: `c-${slug}-2`, value: [4, 9], checkPriority: 2, measure: '=fares' }),
  ]
  return {
    ...article,
    citations: [quoteOf(article, '=1+1', { id: `q-${slug}`, speaker: speakerOf('lind') }), ...claims],
  }
})
assert.ok(port && tram)
const entry: Entry = {
  ...{ id: 'q-b', state: 'live', kind: 'quote', exact: 'words', prefix: '', suffix: '', start: 0, end: 5 },
  ...{ speaker: null, value: null, unit: null, firstPublished: '2026-01-02', versions: [] },
}
const ledger = { entries: [entry, { ...entry, id: 'q-d' }] }
const gone = [['ship', { entries: [{ ...entry, id: 'q-a' }] }]] as const

const files = filesOf([added(port, ledger), added(tram)], gone)
const idsIn = (path: string): string[] =>
  (JSON.parse(files.get(path) ?? '') as { readonly id: string }[]).map(({ id }) => id)

test('quotes stand in the order of the articles', () =>
  assert.deepEqual(idsIn('/data/quotes.json'), ['q-port', 'q-tram']))
test('the claims most worth checking stand first, and equal ones in the order of the articles', () =>
  assert.deepEqual(idsIn('/data/claims.json'), ['c-tram', 'c-port-2', 'c-tram-2', 'c-port']))
test('permalinks stand in the order of the ids, whichever article has them or had them', () =>
  assert.deepEqual(idsIn('/data/permalinks.json'), ['q-a', 'q-b', 'q-d']))
test('annotations are one page with the address of their file', () => {
  const page = JSON.parse(files.get('/data/annotations.jsonld') ?? '') as { readonly items: readonly unknown[] }
  assert.partialDeepStrictEqual(page, { id: 'https://example.org/data/annotations.jsonld', type: 'AnnotationPage' })
  assert.equal(page.items.length, 6)
})
test('the table has a head and a row for each claim, a range as one cell, and nothing that a spreadsheet computes', () => {
  const [head, first, second, ...rest] = files.get('/data/claims.csv')?.trimEnd().split('\n') ?? []
  assert.match(head ?? '', /^id,url,article,articleUrl,exact,.*,value,via$/u)
  assert.match(first ?? '', /^c-tram,https:\/\/example\.org\/c\/c-tram\/,tram,/u)
  assert.match(second ?? '', /^c-port-2,.*,'=fares,.*,4–9,$/u)
  assert.equal(rest.length, 2)
})
test('a table of many rows has one head', () => {
  const claims = Array.from({ length: 501 }, (_, n) => claimOf(port, '4 percent', { id: `c-${n}` }))
  const table = filesOf([added({ ...port, citations: claims })]).get('/data/claims.csv') ?? ''
  assert.equal(table.match(/^id,/gmu)?.length, 1)
  assert.equal(table.trimEnd().split('\n').length, 502)
})
test('a site without articles has the same files, and they are empty', () =>
  assert.deepEqual(
    [...filesOf([]).values()].map((file) => file.replace(/^\{.*"items":/u, '')),
    ['[]', '[]}', '[]', '', '[]'],
  ))
test('a file is the same however it is cut', () => {
  const texts = Array.from({ length: 300 }, (_, n) => `${n} – `.repeat(2000))
  writePieces(
    folder,
    texts.map((text) => ({ path: '/long.txt', bytes: Buffer.from(text) })),
  )
  assert.equal(readFileSync(join(folder, 'long.txt'), 'utf8'), texts.join(''))
})
test('an article is not read before its pieces are due', () => {
  const read: string[] = []
  const articles = () => [port, tram].values().map((article) => (read.push(article.slug), added(article)))
  for (const { path } of dataPieces(articles, [], site)) if (path === '/data/quotes.json' && read.length > 0) break
  assert.deepEqual(read, ['port'])
})
test('articles without quotes or claims leave no gap', () => {
  const empty = added({ ...port, citations: [] })
  assert.deepEqual(filesOf([empty, added(port, ledger), empty, added(tram), empty], gone), files)
})
test('what an article adds is the same as one run of bytes, whatever stands in it', () => {
  const odd = articleOf('“Two\n\nparagraphs and 4\nlines”, said Lind.')
  const quote = quoteOf(odd, 'Two\n\nparagraphs and 4\nlines', { id: 'q-odd', speaker: speakerOf('lind') })
  const claim = claimOf(odd, '4\nlines', { id: 'c-odd' })
  for (const article of [port, { ...odd, citations: [quote, claim] }, { ...port, citations: [] }])
    assert.deepEqual(unpack(pack(added(article, ledger))), added(article, ledger))
})
