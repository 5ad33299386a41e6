import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { indexSite } from './index-site.ts'

/** Makes the search index a part of every build. */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const count = await indexSite(fileURLToPath(dir))
      logger.info(`${count} passages, quotes, claims and actors can be searched`)
    },
  },
})
