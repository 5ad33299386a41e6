import { hash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { folders, type Folders } from '../../content/folders.ts'
import { ledgerIn, slugsIn } from '../../permalinks/folder.ts'
import type { Ledger } from '../../permalinks/ledger.ts'
import { readChecked } from '../../permalinks/parse.ts'
import { keptFilesIn, type KeptFiles } from '../kept-files.ts'
import { recordedArticles, type RecordedArticle } from '../recorded-article.ts'
import { pack, toAdditions, toPermalinks, unpack, type Additions } from './additions.ts'
import { dataFiles, dataPieces } from './data-pieces.ts'
import { writePieces } from './write-pieces.ts'

/**
 * Makes the files of all quotes, claims and permalinks a part of the site. A build writes them itself, from the records:
 * the builder would hold each as a whole, several times over. The live loop has routes of them.
 */
export const dataFilesOfSite = (): AstroIntegration => {
  let site = new URL('file:///')
  return {
    name: 'data-files',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return
        for (const pattern of Object.keys(dataFiles)) injectRoute({ pattern, entrypoint: 'src/pages/_data-file.ts' })
      },
      'astro:config:done': ({ config }) => void (site = new URL(config.site ?? site)),
      'astro:build:generated': ({ dir }) => writeDataFiles(fileURLToPath(dir), folders, site),
    },
  }
}

/** Writes the data files of a site with this address from the records and ledgers of these folders. */
export function writeDataFiles(dir: string, { records, permalinks, data }: DataFolders, site: URL): void {
  const kept = keptFilesIn(data)
  const articles = recordedArticles(records)
  const slugs = new Set(slugsIn(permalinks))
  const ledgerOf = (slug: string): Ledger =>
    slugs.has(slug) ? ledgerIn(permalinks, slug, readChecked) : { entries: [] }
  const added = () => articles.values().map((article) => keptAdditions(article, ledgerOf, kept, site))
  const others = slugs.difference(new Set(articles.map(({ slug }) => slug)))
  const rest = others.values().flatMap((slug) => toPermalinks(slug, ledgerOf(slug), site))
  writePieces(dir, dataPieces(added, rest, site))
  kept.removeOthers()
}

type DataFolders = Pick<Folders, 'records' | 'permalinks' | 'data'>

/**
 * What an article adds, as the last build made it, or anew. It holds addresses of the site; the name of a record says
 * what the ledger holds as well.
 */
export function keptAdditions(
  { slug, record, read }: RecordedArticle,
  ledgerOf: (slug: string) => Ledger,
  kept: KeptFiles,
  site: URL,
): Additions {
  const name = `${record}.${hash('sha256', site.href).slice(0, 8)}.data`
  return unpack(kept.bytesOf(name, () => pack(toAdditions(read(), ledgerOf(slug), site))))
}
