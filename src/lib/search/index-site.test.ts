import assert from 'node:assert/strict'
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { indexSite } from './index-site.ts'
import type { SearchRecord } from './search-record.ts'

const folders: string[] = []
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })))

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
  assert.equal(await indexSite(one), 3)
  await indexSite(other)
  assert.deepEqual(bytesOf(one), bytesOf(other))
  await indexSite(one)
  assert.deepEqual(bytesOf(one), bytesOf(other))
})

test('only what a search needs is written', async () => {
  const site = siteOf({ 'actors.json': [lind] })
  await indexSite(site)
  const names = bytesOf(site).map(([name]) => name)
  assert.ok(names.includes('pagefind.js') && names.includes('pagefind-worker.js'))
  assert.deepEqual(
    names.filter((name) => /ui|highlight/u.test(name ?? '')),
    [],
  )
})
test('a site without records is no error', async () => assert.equal(await indexSite(siteOf({})), 0))
