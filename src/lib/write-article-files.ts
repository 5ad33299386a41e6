import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { folders } from '../content/folders.ts'
import { articleFiles } from './article-files.ts'
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
export function writeArticleFiles(site: string, articles: readonly RecordedArticle[], kept: string): void {
  for (const folder of [kept, ...articleFiles('').map(({ path }) => dirname(join(site, path)))])
    mkdirSync(folder, { recursive: true })
  const left = new Set(readdirSync(kept))
  for (const { slug, record, read } of articles) {
    const files = articleFiles(slug).map((file) => ({ ...file, name: `${record}${extname(file.path)}` }))
    const missing = files.filter(({ name }) => !left.delete(name))
    if (missing.length > 0) {
      const article = read()
      for (const { name, bodyOf } of missing) writeWhole(join(kept, name), bodyOf(article))
    }
    for (const { name, path } of files) linkOrCopy(join(kept, name), join(site, path))
  }
  for (const name of left) rmSync(join(kept, name))
}

/** Writes a file, whole or not at all: a build that is broken off must not leave half of one behind. */
function writeWhole(file: string, text: string): void {
  writeFileSync(`${file}.draft`, text)
  renameSync(`${file}.draft`, file)
}
