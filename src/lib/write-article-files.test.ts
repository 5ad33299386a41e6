import assert from 'node:assert/strict'
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { temporaryFolder } from '../../scripts/temporary-folder.ts'
import { writeRecord } from '../content/record-folder.ts'
import { articleOf } from './lists/fixture.ts'
import { recordedArticles, type RecordedArticle } from './recorded-article.ts'
import { writeArticleFiles } from './write-article-files.ts'

const folder = temporaryFolder('article-files')
const [site, records] = [join(folder, 'site'), join(folder, 'records')]
mkdirSync(records)
const { citations: citables, ...tram } = articleOf('The tram opens.')
const data = JSON.stringify({ ...tram, citables })
for (const name of ['tram.1.record', 'port.2.unpublished.record'])
  writeRecord(records, name, { problems: [], data, html: '' })

test('the published articles are read from their records', () => {
  const [first, ...others] = recordedArticles(records)
  assert.partialDeepStrictEqual(first, { slug: 'tram', record: 'tram.1.record' })
  assert.partialDeepStrictEqual(first?.read(), { slug: 'tram', text: 'The tram opens.', record: 'tram.1.record' })
  assert.deepEqual(others, [])
})

const kept = join(folder, 'kept')
const read = (path: string): string => readFileSync(join(site, path), 'utf8')
const write = (articles: readonly RecordedArticle[]): void => {
  rmSync(site, { recursive: true, force: true })
  writeArticleFiles(site, articles, kept)
}
const [published] = recordedArticles(records)
assert.ok(published)

test('the files of published articles are written, and those of drafts are not', () => {
  write(recordedArticles(records))
  assert.equal(read('data/text/tram.txt'), 'The tram opens.')
  assert.deepEqual(readdirSync(join(site, 'articles')), ['filter-tram.css'])
})
test('an article whose files are kept is not read', () => {
  write([{ ...published, read: () => assert.fail('it is read again') }])
  assert.equal(read('data/text/tram.txt'), 'The tram opens.')
})
test('an article that changed has new files, and those before are not kept', () => {
  write([{ ...published, record: 'tram.2.record', read: () => articleOf('The tram waits.') }])
  assert.equal(read('data/text/tram.txt'), 'The tram waits.')
  assert.deepEqual(readdirSync(kept), ['tram.2.record.css', 'tram.2.record.txt'])
})
test('the files of an article that is gone are gone', () => {
  write([])
  assert.deepEqual([readdirSync(join(site, 'data/text')), readdirSync(kept)], [[], []])
})
