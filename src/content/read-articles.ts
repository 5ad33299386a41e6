import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkSlugs } from './check-slugs.ts'
import type { Problem } from './problem.ts'
import { readArticle, type Article } from './read-article.ts'

/** Every article of a folder that could be read, sorted by slug, and everything that is wrong in the others. */
export function readArticles(folder: string): { articles: Article[]; problems: Problem[] } {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.md')) : []
  const files = names.sort().map((name) => join(folder, name))
  const reads = files.map((file) => readArticle(readFileSync(file), file))
  const articles = reads.flatMap(({ article }) => article ?? [])
  return { articles, problems: [...reads.flatMap(({ problems }) => problems), ...checkSlugs(files, articles)] }
}
