import { isMention, isQuantity } from '../annotate/kinds.ts'
import type { Citable, Mention, Quantity } from '../annotate/types.ts'
import type { Entry } from '../permalinks/ledger.ts'
import type { AnchoredArticle } from './anchor-article.ts'
import type { Frontmatter } from './article-schema.ts'

/** What the data store keeps of an article beside its HTML. */
export type ArticleData = Frontmatter & {
  readonly text: string
  readonly mentions: readonly Mention[]
  readonly quantities: readonly Quantity[]
  readonly citables: readonly Citable[]
  /** Every permalink the article ever published. */
  readonly permalinks: readonly Entry[]
}

/** The stored form of an anchored article. */
export const toArticleData = ({ article, text, annotations, citables, anchored }: AnchoredArticle): ArticleData => ({
  ...article.frontmatter,
  text,
  mentions: annotations.filter(isMention),
  quantities: annotations.filter(isQuantity),
  citables,
  permalinks: anchored.ledger.entries,
})
