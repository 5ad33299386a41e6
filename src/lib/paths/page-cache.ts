import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

/**
 * Keeps pages from build to build that were written by builds which came to their end. The builder notes what it kept
 * only then, but writes each page over the one before: a build that was broken off leaves pages of which nobody knows
 * what they were made of, and they would be taken for the old ones once an edit is taken back.
 */
export const pageCache = (): AstroIntegration => {
  let folder = new URL('file:///')
  return {
    name: 'page-cache',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => void updateConfig({ experimental: { incrementalBuild: true } }),
      'astro:config:done': ({ config }) => void (folder = config.cacheDir),
      'astro:build:start': () => beginWriting(fileURLToPath(folder)),
      'astro:build:generated': () => endWriting(fileURLToPath(folder)),
    },
  }
}

// A file that is there while pages are being written.
const unfinished = (folder: string): string => `${folder}unfinished`

/** Notes that pages are being written; forgets all of them where the last build has not come to its end. */
export function beginWriting(folder: string): void {
  if (existsSync(unfinished(folder)))
    for (const kept of ['incremental-build.json', 'dist']) rmSync(folder + kept, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(unfinished(folder), '')
}

/** Notes that all pages were written. */
export const endWriting = (folder: string): void => rmSync(unfinished(folder), { force: true })
