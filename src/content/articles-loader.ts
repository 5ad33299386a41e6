import type { Loader, LoaderContext } from 'astro/loaders'
import { fileURLToPath } from 'node:url'
import { annotateArticle } from './annotate-article.ts'
import { fingerprint } from './fingerprint.ts'
import type { Folders } from './folders.ts'
import { formatProblem, hasErrors, type Problem } from './problem.ts'
import { readArticles } from './read-articles.ts'
import { readRegistry } from './read-registry.ts'
import { reloadOnChange } from './reload-on-change.ts'
import { toArticleData } from './article-data.ts'

/** Loads the articles with their annotations and HTML; an article is annotated again only if something it depends on changed. */
export const articlesLoader = (folders: Folders): Loader => ({
  name: 'quotidian-articles',
  load: async (context) => {
    const load = () => loadArticles(folders, context)
    load()
    reloadOnChange(context, [folders.articles, folders.actors], load)
  },
})

/** Fills the store; a mistake in any file fails before anything is changed, with every mistake in the message. */
function loadArticles(folders: Folders, { store, logger, config, generateDigest }: LoaderContext): void {
  const { registry, problems: inActors } = readRegistry(folders.actors)
  const { articles, problems: inArticles } = readArticles(folders.articles)
  report([...inActors, ...inArticles], logger)
  const version = fingerprint(fileURLToPath(config.root), folders.actors)
  const digests = new Map(articles.map((article) => [article, generateDigest({ version, ...article })]))
  const changed = articles.filter((article) => store.get(article.slug)?.digest !== digests.get(article))
  const annotated = changed.map((article) => annotateArticle(article, registry))
  report(
    annotated.flatMap(({ problems }) => problems),
    logger,
  )
  const slugs = new Set(articles.map(({ slug }) => slug))
  for (const slug of store.keys()) if (!slugs.has(slug)) store.delete(slug)
  for (const { article, html, ...found } of annotated)
    store.set({
      id: article.slug,
      digest: digests.get(article) ?? '',
      data: toArticleData({ article, html, ...found }),
      rendered: { html },
    })
}

function report(problems: readonly Problem[], logger: LoaderContext['logger']): void {
  const lines = problems.map(formatProblem)
  if (hasErrors(problems))
    throw new Error(`The content has mistakes. Mend them and build again:\n\n${lines.join('\n')}\n`)
  for (const line of lines) logger.warn(line)
}
