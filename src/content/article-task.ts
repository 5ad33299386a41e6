import type { Registry } from '../annotate/actors/registry.ts'
import type { Day, Ledger, PermalinkId } from '../permalinks/ledger.ts'
import { toRenewal, type Renewal } from '../permalinks/renewal.ts'
import { anchorArticle } from './anchor-article.ts'
import { toArticleData } from './article-data.ts'
import type { Problem } from './problem.ts'
import type { Article } from './read-article.ts'

/** An article to annotate, and what its ledger says. Plain data, for another thread or machine to work on. */
export type ArticleTask = { readonly article: Article; readonly ledger: Ledger | null }

/** What came of a task, as plain data: the two halves of its record, what is wrong, and what its ledger should say. */
export type ArticleResult = {
  readonly slug: string
  /** `ArticleData` as JSON: it is only passed on until a page is built from it. */
  readonly data: string
  readonly html: string
  readonly problems: readonly Problem[]
  readonly renewal: Renewal
  /** The new ids that were thought of: the result holds as long as no other article has one of them. */
  readonly asked: readonly PermalinkId[]
}

/**
 * The result of a task; the same on every thread and machine that has this code and this registry. Where nothing is
 * known of other articles, none of their ids counts as taken.
 */
export function annotateTask(
  { article, ledger }: ArticleTask,
  registry: Registry,
  today: Day,
  isTakenElsewhere: (id: PermalinkId) => boolean = () => false,
): ArticleResult {
  const asked = new Set<PermalinkId>()
  const isTaken = (id: PermalinkId): boolean => {
    asked.add(id)
    return isTakenElsewhere(id)
  }
  const found = tellingFile(article.file, () => anchorArticle(article, registry, { today, ledger, isTaken }))
  return {
    slug: article.slug,
    data: JSON.stringify(toArticleData(found)),
    html: found.html,
    problems: found.problems,
    renewal: toRenewal(article.slug, found.anchored),
    asked: [...asked],
  }
}

function tellingFile<Result>(file: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}
