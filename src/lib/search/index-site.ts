import { hash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { close } from 'pagefind'
import type { RecordedArticle } from '../recorded-article.ts'
import { indexPart } from './index-part.ts'
import { linkFolder } from '../link-folder.ts'
import { partCount, partFolder, partOf } from './search-parts.ts'
import { toArticleRecords, type SearchRecord } from './search-record.ts'

/** Where the parts of earlier builds are kept, and what made them. */
export type KeptParts = { readonly folder: string; readonly version: string }

/**
 * Writes the search index of a built site, `<site>/pagefind/`, from its articles and from what `<site>/data/search/`
 * holds of its actors; how many parts had to be made anew comes out. The same articles and actors give the same bytes,
 * whichever builds wrote them. An article whose part is kept is not read.
 */
export async function indexSite(site: string, articles: readonly RecordedArticle[], kept: KeptParts): Promise<number> {
  rmSync(join(site, 'pagefind'), { recursive: true, force: true })
  mkdirSync(kept.folder, { recursive: true })
  const used = new Set<string>()
  let made = 0
  const actors = readFileSync(join(site, 'data', 'search', 'actors.json'), 'utf8')
  for (const [part, those] of partsOf(articles).entries()) {
    // What belongs to no article stands in the first part.
    const others = part === 0 ? actors : '[]'
    const name = hash('sha256', JSON.stringify([kept.version, others, ...those.map(({ record }) => record)]))
    used.add(name)
    if (!existsSync(join(kept.folder, name))) {
      made++
      const found = those.flatMap(({ read }) => toArticleRecords(read()))
      await keepPart([...(JSON.parse(others) as SearchRecord[]), ...found], join(kept.folder, name))
    }
    linkFolder(join(kept.folder, name), join(site, partFolder(part)))
  }
  if (made > 0) await close()
  for (const name of readdirSync(kept.folder))
    if (!used.has(name)) rmSync(join(kept.folder, name), { recursive: true, force: true })
  return made
}

/** The articles of each part, in an order of their own. */
function partsOf(articles: readonly RecordedArticle[]): RecordedArticle[][] {
  const parts: RecordedArticle[][] = Array.from({ length: partCount(articles.length) }, () => [])
  for (const article of articles.toSorted(byRecord)) parts[partOf(article.slug, parts.length)]?.push(article)
  return parts
}

const byRecord = (a: RecordedArticle, b: RecordedArticle): number => (a.record < b.record ? -1 : 1)

/** Writes a part, whole or not at all: a build that is broken off must not leave half of one behind. */
async function keepPart(records: readonly SearchRecord[], folder: string): Promise<void> {
  const draft = `${folder}.draft`
  rmSync(draft, { recursive: true, force: true })
  await indexPart(records, draft)
  renameSync(draft, folder)
}
