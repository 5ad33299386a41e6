import assert from 'node:assert/strict'
import { globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { temporaryFolder } from '../../../scripts/temporary-folder.ts'
import { articleOf } from '../lists/fixture.ts'
import type { RecordedArticle } from '../recorded-article.ts'
import { indexSite, type KeptParts } from './index-site.ts'
import { partOf } from './search-parts.ts'
import type { SearchRecord } from './search-record.ts'

const kept = (version = ''): KeptParts => ({ folder: temporaryFolder('search-parts'), version })

function siteWith(actors: readonly SearchRecord[]): string {
  const site = temporaryFolder('search')
  mkdirSync(join(site, 'data', 'search'), { recursive: true })
  writeFileSync(join(site, 'data', 'search', 'actors.json'), JSON.stringify(actors))
  return site
}
const bytesOf = (site: string) =>
  globSync('**/*.*', { cwd: join(site, 'pagefind') })
    .toSorted()
    .map((file) => [file, readFileSync(join(site, 'pagefind', file), 'base64')])

const articleNamed = (slug: string, text = 'The tram opens.'): RecordedArticle => ({
  slug,
  record: `${slug}.${text.length}.record`,
  read: () => articleOf(text, [], slug),
})
const [tram, port] = [articleNamed('tram'), articleNamed('port')]
const lind: SearchRecord = {
  kind: 'actor',
  url: '/actors/lind/',
  title: 'Omar Lind',
  words: 'Omar Lind',
  place: 'Person',
}

test('the same articles give the same files, in whichever order they come', async () => {
  const [one, other] = [siteWith([lind]), siteWith([lind])]
  await indexSite(one, [tram, port], kept())
  await indexSite(other, [port, tram], kept())
  assert.deepEqual(bytesOf(one), bytesOf(other))
})

const unread = (article: RecordedArticle): RecordedArticle => ({
  ...article,
  read: () => assert.fail(`${article.slug} is read again`),
})
test('an index of the same articles is taken from the build before, and is the same', async () => {
  const [site, parts] = [siteWith([lind]), kept()]
  assert.equal(await indexSite(site, [port], parts), 1)
  const first = bytesOf(site)
  assert.equal(await indexSite(site, [unread(port)], parts), 0)
  assert.deepEqual(bytesOf(site), first)
})

test('an index that another version made is made anew', async () => {
  const [site, parts] = [siteWith([lind]), kept('1')]
  await indexSite(site, [], parts)
  assert.equal(await indexSite(site, [], { ...parts, version: '2' }), 1)
})
test('an index of other actors is made anew', async () => {
  const parts = kept()
  await indexSite(siteWith([]), [port], parts)
  assert.equal(await indexSite(siteWith([lind]), [port], parts), 1)
})

const many = Array.from({ length: 251 }, (_, n) => articleNamed(`a-${n}`))
test('of many articles, one that is edited leaves all parts but its own as they were', async () => {
  const [before, after, parts] = [siteWith([]), siteWith([]), kept()]
  assert.equal(await indexSite(before, many, parts), 2)
  assert.equal(await indexSite(after, many.with(7, articleNamed('a-7', 'The port closes.')), parts), 1)
  const own = partOf('a-7', 2) === 0 ? /^(?!part-1)/u : /^part-1/u
  const others = (site: string) => bytesOf(site).filter(([name]) => !own.test(name ?? ''))
  assert.deepEqual(others(after), others(before))
  assert.notDeepEqual(bytesOf(after), bytesOf(before))
  assert.equal(readdirSync(parts.folder).length, 2)
})

test('only what a search needs is written', async () => {
  const site = siteWith([lind])
  await indexSite(site, [], kept())
  const names = bytesOf(site).map(([name]) => name)
  assert.ok(names.includes('pagefind.js') && names.includes('pagefind-worker.js'))
  assert.deepEqual(
    names.filter((name) => /ui|highlight/u.test(name ?? '')),
    [],
  )
})
test('a site without articles is no error', async () => assert.equal(await indexSite(siteWith([]), [], kept()), 1))
