import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { searchFingerprint } from '../../content/fingerprint.ts'
import { folders } from '../../content/folders.ts'
import { recordedArticles } from '../recorded-article.ts'
import { counted } from '../wording.ts'
import { indexSite } from './index-site.ts'

/** Makes the search index a part of every build. */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      // Days are written as this Node knows them.
      const version = searchFingerprint(process.cwd()) + process.version
      const articles = recordedArticles(folders.records)
      const made = await indexSite(fileURLToPath(dir), articles, { folder: folders.search, version })
      logger.info(made === 0 ? 'nothing to search has changed' : `${counted(made, 'part')} made anew`)
    },
  },
})
