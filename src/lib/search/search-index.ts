import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { searchFingerprint } from '../../content/fingerprint.ts'
import { folders } from '../../content/folders.ts'
import { counted } from '../wording.ts'
import { indexSite } from './index-site.ts'

/** Makes the search index a part of every build. */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const kept = { folder: folders.search, version: searchFingerprint(process.cwd()) }
      const made = await indexSite(fileURLToPath(dir), kept)
      logger.info(made === 0 ? 'nothing to search has changed' : `${counted(made, 'part')} made anew`)
    },
  },
})
