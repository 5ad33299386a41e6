import assert from 'node:assert/strict'
import { globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { indexSite, type KeptParts } from './index-site.ts'
import { partOf } from './search-parts.ts'
import type { SearchRecord } from './search-record.ts'

const folders: string[] = []
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })))

const kept = (version = ''): KeptParts => {
  const folder = mkdtempSync(join(tmpdir(), 'search-parts-'))
  folders.push(folder)
  return { folder, version }
}

function siteOf(files: Record<string, readonly SearchRecord[]>): string {
  const site = mkdtempSync(join(tmpdir(), 'search-'))
  folders.push(site)
  mkdirSync(join(site, 'data', 'search', 'articles'), { recursive: true })
  for (const [name, records] of Object.entries(files))
    writeFileSync(join(site, 'data', 'search', name), JSON.stringify(records))
  return site
}
const bytesOf = (site: string) =>
  globSync('**/*.*', { cwd: join(site, 'pagefind') })
    .toSorted()
    .map((file) => [file, readFileSync(join(site, 'pagefind', file), 'base64')])

const tram: SearchRecord = { kind: 'passage', url: '/articles/tram/', words: 'The tram opens', place: 'The tram opens' }
const lind: SearchRecord = {
  kind: 'actor',
  url: '/actors/lind/',
  title: 'Omar Lind',
  words: 'Omar Lind',
  place: 'Person',
}
const port: SearchRecord = { ...tram, url: '/articles/port/', words: 'The port closes' }

test('the same records give the same files, in whichever order they were written', async () => {
  const one = siteOf({ 'actors.json': [lind], 'articles/port.json': [port], 'articles/tram.json': [tram] })
  const other = siteOf({ 'articles/tram.json': [tram], 'articles/port.json': [port], 'actors.json': [lind] })
  await indexSite(one, kept())
  await indexSite(other, kept())
  assert.deepEqual(bytesOf(one), bytesOf(other))
})

test('an index of the same records is taken from the build before, and is the same', async () => {
  const [site, parts] = [siteOf({ 'actors.json': [lind], 'articles/port.json': [port] }), kept()]
  assert.equal(await indexSite(site, parts), 1)
  const first = bytesOf(site)
  assert.equal(await indexSite(site, parts), 0)
  assert.deepEqual(bytesOf(site), first)
})

test('an index that another version made is made anew', async () => {
  const [site, parts] = [siteOf({ 'actors.json': [lind] }), kept('1')]
  await indexSite(site, parts)
  assert.equal(await indexSite(site, { ...parts, version: '2' }), 1)
})

const many = Object.fromEntries(Array.from({ length: 251 }, (_, n) => [`articles/a-${n}.json`, [tram]]))
test('of many articles, one that is edited leaves all parts but its own as they were', async () => {
  const [before, after, parts] = [siteOf(many), siteOf({ ...many, 'articles/a-7.json': [port] }), kept()]
  assert.equal(await indexSite(before, parts), 2)
  assert.equal(await indexSite(after, parts), 1)
  const own = partOf('a-7', 2) === 0 ? /^(?!part-1)/u : /^part-1/u
  const others = (site: string) => bytesOf(site).filter(([name]) => !own.test(name ?? ''))
  assert.deepEqual(others(after), others(before))
  assert.notDeepEqual(bytesOf(after), bytesOf(before))
  assert.equal(readdirSync(parts.folder).length, 2)
})

test('only what a search needs is written', async () => {
  const site = siteOf({ 'actors.json': [lind] })
  await indexSite(site, kept())
  const names = bytesOf(site).map(([name]) => name)
  assert.ok(names.includes('pagefind.js') && names.includes('pagefind-worker.js'))
  assert.deepEqual(
    names.filter((name) => /ui|highlight/u.test(name ?? '')),
    [],
  )
})
test('a site without records is no error', async () => assert.equal(await indexSite(siteOf({}), kept()), 1))
