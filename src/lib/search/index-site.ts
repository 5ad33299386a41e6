import { existsSync, globSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { close, createIndex, type PagefindIndex } from 'pagefind'
import { chunksOf } from '../../content/chunks.ts'
import type { SearchRecord } from './search-record.ts'

/**
 * Writes the search index of a built site, `<site>/pagefind/`, from the records in `<site>/data/search/`; the number
 * of records comes out. The same records give the same bytes, whichever builds wrote them.
 */
export async function indexSite(site: string): Promise<number> {
  const folder = join(site, 'pagefind')
  if (existsSync(folder)) rmSync(folder, { recursive: true })
  const records = recordsIn(join(site, 'data', 'search'))
  // Articles in all languages are searched together, from every page.
  const { index, errors } = await createIndex({ forceLanguage: 'en', maxFragments })
  if (!index) throw new Error(`the search index could not be made: ${errors.join('; ')}`)
  for (const chunk of chunksOf(records, chunkSize)) await Promise.all(chunk.map((record) => add(index, record)))
  const written = await index.writeFiles({ outputPath: folder })
  await close()
  if (written.errors.length > 0) throw new Error(`the search index could not be written: ${written.errors.join('; ')}`)
  for (const file of globSync('pagefind-{ui,modular-ui,component-ui,highlight}.*', { cwd: folder }))
    rmSync(join(folder, file))
  return records.length
}

// Each result that is shown is one of these files; beyond this number several share one, for the sake of file systems.
const maxFragments = 2000

// Another process makes the index, in the order of what it is sent: to wait for each answer costs half as much again.
const chunkSize = 500

const recordsIn = (folder: string): SearchRecord[] =>
  globSync('**/*.json', { cwd: folder })
    .toSorted()
    .flatMap((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as SearchRecord[])

async function add(index: PagefindIndex, { kind, url, title, words, place, day }: SearchRecord): Promise<void> {
  const { errors } = await index.addCustomRecord({
    url,
    content: words,
    language: 'en',
    // All that stands in `meta` is searched; what stands in `filters` is not.
    ...(title === undefined ? {} : { meta: { title } }),
    filters: { kind: [kind], place: [place], ...(day === undefined ? {} : { day: [day] }) },
  })
  if (errors.length > 0) throw new Error(`${url} could not be added to the search index: ${errors.join('; ')}`)
}
