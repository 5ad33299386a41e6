import { mkdirSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { folders } from '../content/folders.ts'
import type { Article } from './article.ts'
import { articleFiles } from './article-files.ts'
import { keptFilesIn } from './kept-files.ts'
import { linkOrCopy } from './link-folder.ts'
import { recordedArticles, type RecordedArticle } from './recorded-article.ts'

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
      for (const { path } of articleFiles('[slug]'))
        injectRoute({ pattern: path, entrypoint: 'src/pages/_article-file.ts' })
    },
    'astro:build:generated': ({ dir }) =>
      writeArticleFiles(fileURLToPath(dir), recordedArticles(folders.records), folders.files),
  },
})

/**
 * Writes the files of articles into a site. They are kept in a folder under the names of the records that they were made
 * of, and are further names of what stands there: an article whose files are there is not read.
 */
export function writeArticleFiles(site: string, articles: readonly RecordedArticle[], folder: string): void {
  const kept = keptFilesIn(folder)
  for (const { path } of articleFiles('')) mkdirSync(dirname(join(site, path)), { recursive: true })
  for (const { slug, record, read } of articles) {
    let article: Article | undefined
    for (const { path, bodyOf } of articleFiles(slug)) {
      const file = kept.pathOf(`${record}${extname(path)}`, () => bodyOf((article ??= read())))
      linkOrCopy(file, join(site, path))
    }
  }
  kept.removeOthers()
}
