import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { temporaryFolder } from '../../scripts/temporary-folder.ts'
import { digestOf, formatLedger } from '../permalinks/format.ts'
import type { Entry, Ledger } from '../permalinks/ledger.ts'
import { parseLedger } from '../permalinks/parse.ts'
import { toWarning } from './problem.ts'
import { readArticle, type Article } from './read-article.ts'
import {
  isPublished,
  keepRecords,
  newestFirst,
  readData,
  readHtml,
  readProblems,
  recordNamer,
  recordsIn,
  slugOf,
  writeRecord,
} from './record-folder.ts'

const folder = temporaryFolder('records')

const articleOf = (body: string) => {
  const source = `---\ntitle: Tram\ndate: 2026-01-02T12:00:00Z\nsource: { name: Post }\n---\n\n${body}\n`
  const { article } = readArticle(source, 'content/articles/tram.md')
  assert.ok(article)
  return article
}
const namer = (version: string) => {
  const nameOf = recordNamer(version)
  return (article: Article, ledger: Ledger | null) => nameOf(article, digestOf(ledger))
}
const nameOf = namer('version 1')
const tram = articleOf('It opens.')
// In another order than files have.
const entry: Entry = {
  ...{ versions: [], firstPublished: '2026-01-02', state: 'live', unit: null, value: null, speaker: null },
  ...{ start: 0, end: 2, suffix: ' opens.', prefix: '', exact: 'It', kind: 'quote', id: 'q-1', retired: undefined },
}

test('the same article has the same name everywhere', () =>
  assert.equal(nameOf(tram, null), namer('version 1')(articleOf('It opens.'), null)))
test('a ledger gives the same name before it is written and after', () => {
  const [old, empty] = [{ entries: [entry] }, { entries: [] }]
  assert.equal(nameOf(tram, parseLedger(formatLedger(old), '')), nameOf(tram, old))
  assert.equal(nameOf(tram, null), nameOf(tram, empty))
})
test('another text, ledger or version has another name', () => {
  const others = [
    nameOf(articleOf('It opened.'), null),
    nameOf(tram, { entries: [entry] }),
    namer('version 2')(tram, null),
  ]
  assert.equal(new Set([nameOf(tram, null), ...others]).size, 4)
})

test('the name of a record says of which article it is, and whether that is published', () => {
  const draft = { ...tram, frontmatter: { ...tram.frontmatter, draft: true } }
  for (const [article, published] of [[tram, true] as const, [draft, false] as const]) {
    assert.equal(slugOf(nameOf(article, null)), 'tram')
    assert.equal(isPublished(nameOf(article, null)), published)
  }
})

test('the names of records tell which article is newer, and of the same time which stands first', () => {
  const at = (slug: string, date: string) => nameOf({ ...tram, slug, frontmatter: { ...tram.frontmatter, date } }, null)
  const newest = at('tram', '2026-01-02T12:00:00Z')
  const [first, second] = [at('ferry', '2026-01-02T12:30:00+02:00'), at('port', '2026-01-02T10:30:00Z')]
  const [old, oldest] = [at('boat', '2026-01-02T09:59:59Z'), at('cart', '1969-12-31T00:00:00Z')]
  assert.deepEqual([old, second, oldest, newest, first].toSorted(newestFirst), [newest, first, second, old, oldest])
})

test('a record is read as it was written, and only records are kept', () => {
  const [name, old] = [nameOf(tram, null), nameOf(articleOf('Before.'), null)]
  const odd = toWarning({ file: 'a.md', line: 1, column: 2 }, null, 'raw HTML\nis left out')
  writeRecord(folder, name, { problems: [odd], data: JSON.stringify({ text: 'One\ntwo' }), html: '<p>One\ntwo</p>\n' })
  writeRecord(folder, old, { problems: [odd], data: '{}', html: '' })
  writeFileSync(join(folder, 'left.draft'), 'half')
  assert.deepEqual(recordsIn(folder), new Set([name, old]))
  assert.deepEqual(readProblems(folder, name), [odd])
  assert.equal(readData(folder, name).text, 'One\ntwo')
  assert.equal(readHtml(folder, name), '<p>One\ntwo</p>\n')
  keepRecords(folder, new Set([name]))
  assert.deepEqual(recordsIn(folder), new Set([name]))
  assert.deepEqual(readProblems(folder, name), [odd])
  assert.deepEqual(readProblems(folder, old), [])
})
