import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { writeRecord } from '../content/record-folder.ts'
import { articleOf } from './lists/fixture.ts'
import { recordedArticles } from './recorded-article.ts'
import { writeArticleFiles } from './write-article-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'article-files-'))
after(() => rmSync(folder, { recursive: true }))
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
test('the files of published articles are written, and those of drafts are not', () => {
  writeArticleFiles(site, records)
  assert.equal(readFileSync(join(site, 'data/text/tram.txt'), 'utf8'), 'The tram opens.')
  assert.deepEqual(readdirSync(join(site, 'articles')), ['filter-tram.css'])
})
