import { globSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createIndex, type PagefindIndex } from 'pagefind'
import { chunksOf } from '../../content/chunks.ts'
import type { SearchRecord } from './search-record.ts'

/** Writes an index of records into a folder. The same records in the same order give the same bytes. */
export async function indexPart(records: readonly SearchRecord[], folder: string): Promise<void> {
  // Articles in all languages are searched together, from every page.
  const { index, errors } = await createIndex({ forceLanguage: 'en', maxFragments })
  if (!index) throw new Error(`the search index could not be made: ${errors.join('; ')}`)
  for (const chunk of chunksOf(records, chunkSize)) await Promise.all(chunk.map((record) => add(index, record)))
  const written = await index.writeFiles({ outputPath: folder })
  await index.deleteIndex()
  if (written.errors.length > 0) throw new Error(`the search index could not be written: ${written.errors.join('; ')}`)
  for (const file of globSync('pagefind-{ui,modular-ui,component-ui,highlight}.*', { cwd: folder }))
    rmSync(join(folder, file))
}

// Each result that is shown is one of these files; beyond this number several share one, for the sake of file systems.
const maxFragments = 500

// Another process makes the index, in the order of what it is sent: to wait for each answer costs half as much again.
const chunkSize = 500

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
