import type { ActorId, Mention } from '../annotate/types.ts'
import type { Article } from './article.ts'
import { toReaderFilterCss } from './reader-filter-css.ts'
import { readerFilterPath, textPath } from './urls.ts'

/** A file of the site that stands beside the page of an article, by its address. */
export type ArticleFile = { readonly path: string; readonly type: string; readonly body: string }

/** The plain text of an article, and the rules that filter it by actor. */
export const articleFiles = ({ slug, text, mentions }: Pick<Article, 'slug' | 'text' | 'mentions'>): ArticleFile[] => [
  { path: textPath(slug), type: 'text/plain', body: text },
  { path: readerFilterPath(slug), type: 'text/css', body: toReaderFilterCss(mostNamed(mentions)) },
]

/** The actors that mentions name, those named most first. */
export const mostNamed = (mentions: readonly Mention[]): ActorId[] =>
  [...Map.groupBy(mentions, ({ actor }) => actor)].toSorted(([, a], [, b]) => b.length - a.length).map(([id]) => id)
