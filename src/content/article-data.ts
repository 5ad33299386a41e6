import { isMention, isQuantity } from '../annotate/kinds.ts'
import type { Citable, Mention, Quantity } from '../annotate/types.ts'
import type { AnnotatedArticle } from './annotate-article.ts'
import type { Frontmatter } from './article-schema.ts'
import type { Problem } from './problem.ts'

/** What the data store keeps of an article beside its HTML. */
export type ArticleData = Frontmatter & {
  readonly text: string
  readonly mentions: readonly Mention[]
  readonly quantities: readonly Quantity[]
  readonly citables: readonly Citable[]
  /** What is odd about the article, to be told again in every build that does not read it anew. */
  readonly warnings: readonly Problem[]
}

/** The stored form of an annotated article. */
export const toArticleData = ({ article, text, annotations, citables, problems }: AnnotatedArticle): ArticleData => ({
  ...article.frontmatter,
  text,
  mentions: annotations.filter(isMention),
  quantities: annotations.filter(isQuantity),
  citables,
  warnings: problems,
})
