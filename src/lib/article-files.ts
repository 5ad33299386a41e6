import type { ActorId, Mention } from '../annotate/types.ts'
import type { Article } from './article.ts'
import { toReaderFilterCss } from './reader-filter-css.ts'
import { readerFilterPath, textPath } from './urls.ts'

/** A file of the site that stands beside the page of an article: its address, and what an article has it say. */
export type ArticleFile = {
  readonly path: string
  readonly type: string
  readonly bodyOf: (article: Article) => string
}

/** The plain text of an article, and the rules that filter it by actor. */
export const articleFiles = (slug: string): ArticleFile[] => [
  { path: textPath(slug), type: 'text/plain', bodyOf: ({ text }) => text },
  {
    path: readerFilterPath(slug),
    type: 'text/css',
    bodyOf: ({ mentions }) => toReaderFilterCss(mostNamed(mentions)),
  },
]

/** The actors that mentions name, those named most first. */
export const mostNamed = (mentions: readonly Mention[]): ActorId[] =>
  [...Map.groupBy(mentions, ({ actor }) => actor)].toSorted(([, a], [, b]) => b.length - a.length).map(([id]) => id)
