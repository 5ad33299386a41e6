import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toError, type Problem } from './problem.ts'
import { readArticle, type Article } from './read-article.ts'

/** Every article of a folder that could be read, sorted by slug, and everything that is wrong in the others. */
export function readArticles(folder: string): { articles: Article[]; problems: Problem[] } {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.md')) : []
  const reads = names.sort().map((name) => readArticle(readFileSync(join(folder, name)), join(folder, name)))
  return {
    articles: reads.flatMap(({ article }) => article ?? []),
    problems: [...reads.flatMap(({ problems }) => problems), ...sameSlug(folder, names)],
  }
}

// On a disk that does not tell cases apart, and on the web, the second of two such names would replace the first.
function sameSlug(folder: string, names: readonly string[]): Problem[] {
  const groups = Map.groupBy(names, (name) => name.toLowerCase())
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map((name) => toError(place(folder, name), null, `differs from ${first} only in case: rename one of them`)),
  )
}

const place = (folder: string, name: string) => ({ file: join(folder, name), line: 1, column: 1 })
