import type { Registry } from '../annotate/actors/registry.ts'
import { annotateMarkdown, type AnnotatedMarkdown } from '../remark/pipeline.ts'
import type { Anchor } from '../remark/permalinks.ts'
import { toError, toWarning, type Problem } from './problem.ts'
import type { Article } from './read-article.ts'

/** An article with what was found in it, and what is wrong at which line of its file. */
export type AnnotatedArticle = Omit<AnnotatedMarkdown, 'messages'> & {
  readonly article: Article
  readonly problems: readonly Problem[]
}

/** The annotations, as its editor corrected them, and the HTML of one article. */
export function annotateArticle(article: Article, registry: Registry, anchor?: Anchor): AnnotatedArticle {
  // Empty lines in place of the frontmatter, so that places in messages are those of the file.
  const markdown = '\n'.repeat(article.bodyLine - 1) + article.body
  const { corrections, lang: language } = article.frontmatter
  const { messages, ...annotated } = annotateMarkdown(markdown, { registry, language, corrections, anchor })
  const problems = messages.map((message) => toProblem(message, article))
  return { article, ...annotated, problems: [...unnamedLanguage(article, annotated), ...problems] }
}

function unnamedLanguage(
  { file, bodyLine, frontmatter: { lang } }: Article,
  { isEnglish }: Pick<AnnotatedMarkdown, 'isEnglish'>,
): Problem[] {
  if (isEnglish || lang !== undefined) return []
  const message = 'the text is not English, so only what stands between quotation marks is marked: name its language'
  return [toWarning({ file, line: bodyLine, column: 1 }, 'lang', message)]
}

function toProblem(
  { ruleId, note, line, column, reason }: AnnotatedMarkdown['messages'][number],
  { file, places }: Article,
): Problem {
  const place = { file, line: line ?? 1, column: column ?? 1 }
  if (ruleId !== 'correction') return toWarning(place, null, reason)
  return toError(places.corrections[Number(note)] ?? place, `corrections[${note}].quote`, reason)
}
