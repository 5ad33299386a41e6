import { isMention } from '../annotate/kinds.ts'
import type { Citable, Mention } from '../annotate/types.ts'
import type { AnnotatedArticle } from './annotate-article.ts'
import type { Frontmatter } from './article-schema.ts'

/** What pages need of an article beside its HTML. */
export type ArticleData = Frontmatter & {
  readonly text: string
  readonly isEnglish: boolean
  readonly mentions: readonly Mention[]
  readonly citables: readonly Citable[]
}

/** The stored form of an annotated article. */
export const toArticleData = ({ article, text, isEnglish, annotations, citables }: AnnotatedArticle): ArticleData => ({
  ...article.frontmatter,
  text,
  isEnglish,
  mentions: annotations.filter(isMention),
  citables,
})
