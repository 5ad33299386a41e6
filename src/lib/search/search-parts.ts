import { hash } from 'node:crypto'

/**
 * How many parts the index of so many articles has. To add a record takes the indexer as long as it already has records,
 * and an edit of one article leaves all parts but its own as they were.
 */
export const partCount = (articles: number): number => Math.max(1, Math.ceil(articles / articlesInPart))

const articlesInPart = 250

/** The part that an article stands in: the same in every build with as many parts. */
export const partOf = (slug: string, parts: number): number => parseInt(hash('sha256', slug).slice(0, 8), 16) % parts

/** The folder of a part in the built site; a search loads the first, which asks the others. */
export const partFolder = (part: number): string => (part === 0 ? 'pagefind' : `pagefind/part-${part}`)

/** The addresses of all parts but the first. */
export const furtherParts = (articles: number): string[] =>
  Array.from({ length: partCount(articles) - 1 }, (_, index) => `/${partFolder(index + 1)}/`)
