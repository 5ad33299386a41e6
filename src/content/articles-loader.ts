import { fileURLToPath } from 'node:url'
import type { Loader, LoaderContext } from 'astro/loaders'
import { openLedgers, type LedgerFolder } from '../permalinks/folder.ts'
import { commitLedgers, planLedgers } from '../permalinks/plan.ts'
import { anchorArticles, toNamed, type AnchoredArticle } from './anchor-articles.ts'
import { toArticleData, type ArticleData } from './article-data.ts'
import { fingerprint } from './fingerprint.ts'
import type { Folders } from './folders.ts'
import { formatProblem, hasErrors, type Problem } from './problem.ts'
import type { Article } from './read-article.ts'
import { readArticles } from './read-articles.ts'
import { readRegistry } from './read-registry.ts'
import { reloadOnChange } from './reload-on-change.ts'

/** Loads the articles with their annotations and HTML; an article is annotated again only if something it depends on changed. */
export const articlesLoader = (folders: Folders): Loader => ({
  name: 'quotidian-articles',
  load: async (context) => {
    const load = () => loadArticles(folders, context)
    load()
    reloadOnChange(context, Object.values(folders), load)
  },
})

/**
 * Fills the store and brings the permalink ledgers up to date. A mistake in any file, or a permalink that would be lost,
 * fails before anything is changed, with everything that is wrong in the message.
 */
function loadArticles(folders: Folders, { store, logger, config, generateDigest, watcher }: LoaderContext): void {
  const { registry, problems: inActors } = readRegistry(folders.actors)
  const { articles, problems: inArticles } = readArticles(folders.articles)
  report([...inActors, ...inArticles], logger)
  const version = fingerprint(fileURLToPath(config.root), folders.actors)
  const folder = openLedgers(folders.permalinks, articles.map(toNamed))
  const digest = (article: Article, ledger: unknown): string => generateDigest({ version, ledger, ...article })
  const isStale = (article: Article): boolean =>
    store.get(article.slug)?.digest !== digest(article, folder.ledgers.get(article.slug) ?? null)
  const today = new Date().toISOString().slice(0, 10)
  const anchored = anchorArticles(articles.filter(isStale), registry, folder, today)
  const anew = new Map(anchored.map(({ article, problems }) => [article, problems]))
  report(
    articles.flatMap((article) => anew.get(article) ?? warningsIn(store.get(article.slug)?.data)),
    logger,
  )
  // While an article is being written, every half sentence would be published: only a build writes the ledgers.
  if (!watcher) publish(folder, articles, anchored, logger)
  const slugs = new Set(articles.map(({ slug }) => slug))
  for (const slug of store.keys()) if (!slugs.has(slug)) store.delete(slug)
  for (const found of anchored)
    store.set({
      id: found.article.slug,
      digest: digest(found.article, found.anchored.ledger),
      data: toArticleData(found),
      rendered: { html: found.html },
    })
}

// The store knows only JSON; what stands in it was written above.
const warningsIn = (data: unknown): readonly Problem[] => (data as ArticleData | undefined)?.warnings ?? []

function report(problems: readonly Problem[], logger: LoaderContext['logger']): void {
  const lines = problems.map(formatProblem)
  if (hasErrors(problems))
    throw new Error(`The content has mistakes. Mend them and build again:\n\n${lines.join('\n')}\n`)
  for (const line of lines) logger.warn(line)
}

function publish(
  folder: LedgerFolder,
  articles: readonly Article[],
  changed: readonly AnchoredArticle[],
  logger: LoaderContext['logger'],
): void {
  const anchoredBySlug = new Map(changed.map(({ article, anchored }) => [article.slug, anchored]))
  const plan = planLedgers(
    folder,
    articles.map((article) => ({ ...toNamed(article), anchored: anchoredBySlug.get(article.slug) })),
  )
  for (const line of plan.summary) logger.info(line)
  commitLedgers(plan, { frozen: process.env['CI'] === 'true' })
}
