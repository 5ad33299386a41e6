import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { folders } from '../content/folders.ts'
import { articleFiles } from './article-files.ts'
import { recordedArticles } from './recorded-article.ts'

/**
 * Makes the files that stand beside the page of each article a part of the site. A build writes them itself: for the
 * builder each of them is a page like others, and takes a third as long as one, though there is nothing to render. The
 * live loop has routes of them.
 */
export const articleFilesBesidePages = (): AstroIntegration => ({
  name: 'article-files',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command !== 'dev') return
      for (const { path } of articleFiles({ slug: '[slug]', text: '', mentions: [] }))
        injectRoute({ pattern: path, entrypoint: 'src/pages/_article-file.ts' })
    },
    'astro:build:generated': ({ dir }) => writeArticleFiles(fileURLToPath(dir), folders.records),
  },
})

/** Writes the files of all published articles that a folder has records of. */
export function writeArticleFiles(site: string, records: string): void {
  const made = new Set<string>()
  for (const { read } of recordedArticles(records))
    for (const { path, body } of articleFiles(read())) {
      const file = join(site, path)
      const folder = dirname(file)
      if (!made.has(folder)) mkdirSync(folder, { recursive: true })
      made.add(folder)
      writeFileSync(file, body)
    }
}
