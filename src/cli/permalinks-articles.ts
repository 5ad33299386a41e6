import type { Citable } from '../annotate/types.ts'
import { annotateArticle } from '../content/annotate-article.ts'
import type { Folders } from '../content/folders.ts'
import { formatProblem, hasErrors } from '../content/problem.ts'
import { readArticles } from '../content/read-articles.ts'
import { readRegistry } from '../content/read-registry.ts'
import type { LedgerFolder } from '../permalinks/folder.ts'
import { ledgerOf } from '../permalinks/folder.ts'
import { anchorAnnotations } from '../permalinks/index.ts'
import type { LedgerArticle } from '../permalinks/plan.ts'

/** What anchoring needs of an article. */
export type AnnotatedText = {
  readonly slug: string
  readonly formerSlugs: readonly string[]
  readonly text: string
  readonly annotations: readonly Citable[]
}

/** The quotes and claims of every article, as a build would find them; mistakes in the content are an error. */
export function annotatedArticles({ articles: folder, actors }: Folders): AnnotatedText[] {
  const { registry, problems: inActors } = readRegistry(actors)
  const { articles, problems: inArticles } = readArticles(folder)
  const problems = [...inActors, ...inArticles].filter((problem) => hasErrors([problem]))
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'))
  return articles.map((article) => {
    const { text, citables } = annotateArticle(article, registry)
    return { slug: article.slug, formerSlugs: article.frontmatter.formerSlugs ?? [], text, annotations: citables }
  })
}

/** The articles with what would become of their permalinks today. */
export const anchorArticles = (
  articles: readonly AnnotatedText[],
  folder: LedgerFolder,
  today: string,
): LedgerArticle[] =>
  articles.map(({ slug, formerSlugs, text, annotations }) => ({
    slug,
    formerSlugs,
    anchored: anchorAnnotations(text, annotations, ledgerOf(folder, slug, formerSlugs), { today, article: slug }),
  }))
