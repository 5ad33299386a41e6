import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { folders } from '../../content/folders.ts'
import { ledgersIn } from '../../permalinks/folder.ts'
import { readChecked } from '../../permalinks/parse.ts'
import { keptFilesIn, type KeptFiles } from '../kept-files.ts'
import { recordedArticles, type RecordedArticle } from '../recorded-article.ts'
import { joinLines, splitLines, toLines, type ArticleLines } from './article-lines.ts'
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
      'astro:build:generated': ({ dir }) => {
        const kept = keptFilesIn(folders.data)
        const lines = recordedArticles(folders.records)
          .values()
          .map((article) => keptLines(article, kept, site))
        writePieces(fileURLToPath(dir), dataPieces(lines, ledgersIn(folders.permalinks, readChecked), site))
        kept.removeOthers()
      },
    },
  }
}

/** The lines of an article as the last build made them, or anew: they hold addresses of the site. */
export function keptLines({ record, read }: RecordedArticle, kept: KeptFiles, site: URL): ArticleLines {
  const name = `${record}.${hash('sha256', site.href).slice(0, 8)}.lines`
  const path = kept.pathOf(name, () => joinLines(toLines(read(), site)))
  return splitLines(readFileSync(path, 'utf8'))
}
