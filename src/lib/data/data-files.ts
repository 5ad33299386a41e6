import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { folders } from '../../content/folders.ts'
import { ledgersIn } from '../../permalinks/folder.ts'
import { readChecked } from '../../permalinks/parse.ts'
import { recordedArticles } from '../recorded-article.ts'
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
        const articles = recordedArticles(folders.records).values()
        const read = articles.map((article) => article.read())
        writePieces(fileURLToPath(dir), dataPieces(read, ledgersIn(folders.permalinks, readChecked), site))
      },
    },
  }
}
