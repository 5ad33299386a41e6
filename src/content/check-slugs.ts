import { basename } from 'node:path'
import { quoted, toError, type Problem } from './problem.ts'
import type { Article } from './read-article.ts'

/** Two addresses for one page, or one for two: what is wrong between the names of `files` and the old names of articles. */
export const checkSlugs = (files: readonly string[], articles: readonly Article[]): Problem[] => [
  ...sameInAnyCase(files),
  ...takenSlugs(articles),
]

// On a disk that does not tell cases apart, and on the web, the second of two such names would replace the first.
function sameInAnyCase(files: readonly string[]): Problem[] {
  const groups = Map.groupBy(files, (file) => file.toLowerCase())
  return [...groups.values()].flatMap(([first = '', ...others]) =>
    others.map((file) =>
      toError({ file, line: 1, column: 1 }, null, `differs from ${basename(first)} only in case: rename one of them`),
    ),
  )
}

function takenSlugs(articles: readonly Article[]): Problem[] {
  const owners = new Map(articles.map(({ slug, file }) => [slug, file]))
  return articles.flatMap(({ frontmatter: { formerSlugs = [] }, file, places }) =>
    formerSlugs.flatMap((slug, at) => {
      const owner = owners.get(slug)
      if (owner === undefined) owners.set(slug, file)
      if (owner === undefined) return []
      const message = `${quoted(slug)} already leads to ${basename(owner)}: keep it in one place`
      return [toError(places.formerSlugs[at] ?? { file, line: 1, column: 1 }, `formerSlugs[${at}]`, message)]
    }),
  )
}
