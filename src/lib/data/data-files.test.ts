import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { temporaryFolder } from '../../../scripts/temporary-folder.ts'
import { writeRecord } from '../../content/record-folder.ts'
import { formatLedger } from '../../permalinks/format.ts'
import type { Entry, Ledger } from '../../permalinks/ledger.ts'
import { keptFilesIn } from '../kept-files.ts'
import { articleOf, quoteOf } from '../lists/fixture.ts'
import { toAdditions } from './additions.ts'
import { keptAdditions, writeDataFiles } from './data-files.ts'

const folder = temporaryFolder('data-files')
const [dist, records, permalinks, data] = ['dist', 'records', 'permalinks', 'kept'].map((name) =>
  join(folder, name),
) as [string, string, string, string]
for (const name of [records, permalinks]) mkdirSync(name)
const site = new URL('https://example.org')

const ledgerWith = (id: string): Ledger => {
  const entry: Entry = {
    ...{ id, state: 'live', kind: 'quote', exact: 'words', prefix: '', suffix: '', start: 0, end: 5 },
    ...{ speaker: null, value: null, unit: null, firstPublished: '2026-01-02', versions: [] },
  }
  return { entries: [entry] }
}
const text = '“The tram opens”, said Lind.'
const draft = articleOf(text, [], 'tram')
const tram = { ...draft, citations: [quoteOf(draft, 'The tram opens', { id: 'q-tram' })] }

test('what an article adds is made once, and anew for another article or address', () => {
  const article = { slug: 'tram', record: 'tram.1', read: () => tram }
  const unread = { ...article, read: () => assert.fail('it is read again') }
  const ledger = ledgerWith('q-tram')
  const kept = (one: typeof article, address = site) => keptAdditions(one, () => ledger, keptFilesIn(data), address)
  assert.deepEqual(kept(article), toAdditions(tram, ledger, site))
  assert.deepEqual(kept(unread), toAdditions(tram, ledger, site))
  const other = new URL('https://example.com')
  assert.deepEqual(kept(article, other), toAdditions(tram, ledger, other))
  assert.throws(() => kept({ ...unread, record: 'tram.2' }), /read again/u)
})
test('permalinks are those of published articles, of drafts and of articles that are gone', () => {
  const { citations: citables, ...rest } = articleOf(text)
  for (const name of ['tram.1.record', 'bus.1.record', 'port.2.unpublished.record'])
    writeRecord(records, name, { problems: [], data: JSON.stringify({ ...rest, citables }), html: '' })
  for (const slug of ['ship', 'port', 'tram'])
    writeFileSync(join(permalinks, `${slug}.json`), formatLedger(ledgerWith(`q-${slug}`)))
  for (const run of ['made', 'kept']) {
    writeDataFiles(dist, { records, permalinks, data }, site)
    const found = JSON.parse(readFileSync(join(dist, 'data/permalinks.json'), 'utf8')) as Record<string, string>[]
    const expected = [
      ['q-port', 'port'],
      ['q-ship', 'ship'],
      ['q-tram', 'tram'],
    ]
    assert.deepEqual(
      found.map(({ id, article }) => [id, article]),
      expected,
      run,
    )
  }
})
