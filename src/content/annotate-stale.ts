import type { Ledger } from '../permalinks/ledger.ts'
import { bySlug } from './anchor-articles.ts'
import type { Annotate, Run } from './annotate-tasks.ts'
import { annotateTask, type ArticleResult, type ArticleTask } from './article-task.ts'
import { ownersOf } from './owners.ts'
import type { Article } from './read-article.ts'
import { writeRecord } from './record-folder.ts'

/** What remains of a result once its record is written: of ten thousand whole ones there would be too much to hold. */
export type Done = Pick<ArticleResult, 'problems' | 'renewal' | 'asked'> & { readonly record: string }

type Settings = {
  readonly run: Run
  readonly annotate: Annotate
  readonly ledgers: ReadonlyMap<string, Ledger>
  readonly nameOf: (article: Article, ledger: string) => string
  readonly records: string
}

/**
 * Annotates articles and writes their records. They are annotated side by side, as if each were alone; then those whose
 * ids another article turned out to hold are annotated again, so that all is as if one had been done after the other.
 */
export async function annotateStale(
  articles: readonly Article[],
  { run, annotate, ledgers, nameOf, records }: Settings,
): Promise<Map<string, Done>> {
  const bySlugs = new Map(articles.toSorted(bySlug).map((article) => [article.slug, article]))
  const done = new Map<string, Done>()
  const take = ({ data, html, ...rest }: ArticleResult): void => {
    const article = bySlugs.get(rest.slug)
    if (!article) return
    const record = nameOf(article, rest.renewal.digest)
    writeRecord(records, record, { problems: rest.problems, data, html })
    done.set(rest.slug, { ...rest, record })
  }
  await annotate(
    [...bySlugs.values()].map((article) => toTask(article, ledgers)),
    run,
    take,
  )
  const owners = ownersOf(ledgers)
  return new Map(
    [...bySlugs].map(([slug, article]) => {
      const isTaken = owners.isTaken.bind(null, slug)
      if (done.get(slug)?.asked.some(isTaken))
        take(annotateTask(toTask(article, ledgers), run.registry, run.today, isTaken))
      const result = done.get(slug)
      if (!result) throw new Error(`${article.file}: no result came back for this article`)
      owners.add(slug, result.renewal.ids)
      return [slug, result]
    }),
  )
}

/** The task to annotate an article over what `ledgers` say it published. */
export const toTask = (article: Article, ledgers: ReadonlyMap<string, Ledger>): ArticleTask => ({
  article,
  ledger: ledgers.get(article.slug) ?? null,
})
