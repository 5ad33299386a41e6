import { hash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { close } from 'pagefind'
import { indexPart } from './index-part.ts'
import { linkFolder } from './link-folder.ts'
import { partCount, partFolder, partOf } from './search-parts.ts'
import type { SearchRecord } from './search-record.ts'

/** Where the parts of earlier builds are kept, and what made them. */
export type KeptParts = { readonly folder: string; readonly version: string }

/**
 * Writes the search index of a built site, `<site>/pagefind/`, from the records in `<site>/data/search/`; how many parts
 * had to be made anew comes out. The same records give the same bytes, whichever builds wrote them.
 */
export async function indexSite(site: string, kept: KeptParts): Promise<number> {
  rmSync(join(site, 'pagefind'), { recursive: true, force: true })
  mkdirSync(kept.folder, { recursive: true })
  const used = new Set<string>()
  let made = 0
  for (const [part, files] of partsIn(join(site, 'data', 'search')).entries()) {
    const contents = files.map((file) => readFileSync(file, 'utf8'))
    const name = hash('sha256', JSON.stringify([kept.version, ...contents]))
    used.add(name)
    if (!existsSync(join(kept.folder, name))) {
      made++
      await keepPart(contents.flatMap(parseRecords), join(kept.folder, name))
    }
    linkFolder(join(kept.folder, name), join(site, partFolder(part)))
  }
  if (made > 0) await close()
  for (const name of readdirSync(kept.folder))
    if (!used.has(name)) rmSync(join(kept.folder, name), { recursive: true, force: true })
  return made
}

/** The files of records of each part, in an order of their own; what belongs to no article stands in the first. */
function partsIn(folder: string): string[][] {
  const articles = globSync('articles/*.json', { cwd: folder }).toSorted()
  const parts: string[][] = Array.from({ length: partCount(articles.length) }, () => [])
  for (const file of articles) parts[partOf(basename(file, '.json'), parts.length)]?.push(join(folder, file))
  const others = globSync('*.json', { cwd: folder }).toSorted()
  parts[0]?.unshift(...others.map((file) => join(folder, file)))
  return parts
}

const parseRecords = (contents: string): SearchRecord[] => JSON.parse(contents) as SearchRecord[]

/** Writes a part, whole or not at all: a build that is broken off must not leave half of one behind. */
async function keepPart(records: readonly SearchRecord[], folder: string): Promise<void> {
  const draft = `${folder}.draft`
  rmSync(draft, { recursive: true, force: true })
  await indexPart(records, draft)
  renameSync(draft, folder)
}
