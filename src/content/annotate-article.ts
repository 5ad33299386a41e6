import type { Registry } from '../annotate/actors/registry.ts'
import { annotateMarkdown, type AnnotatedMarkdown } from '../remark/pipeline.ts'
import type { Anchor } from '../remark/permalinks.ts'
import { toWarning, type Problem } from './problem.ts'
import type { Article } from './read-article.ts'

/** An article with what was found in it; warnings carry the line and column of the article's file. */
export type AnnotatedArticle = Omit<AnnotatedMarkdown, 'warnings'> & {
  readonly article: Article
  readonly warnings: readonly Problem[]
}

/** The annotations and the HTML of one article. */
export function annotateArticle(article: Article, registry: Registry, anchor?: Anchor): AnnotatedArticle {
  // Empty lines in place of the frontmatter, so that places in warnings are those of the file.
  const markdown = '\n'.repeat(article.bodyLine - 1) + article.body
  const { warnings, ...annotated } = annotateMarkdown(markdown, { registry, anchor })
  const problems = warnings.map(({ line, column, reason }) =>
    toWarning({ file: article.file, line: line ?? 1, column: column ?? 1 }, null, reason),
  )
  return { article, ...annotated, warnings: problems }
}
