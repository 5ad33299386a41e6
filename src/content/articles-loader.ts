import { fileURLToPath } from 'node:url'
import type { Loader, LoaderContext } from 'astro/loaders'
import { annotateTasks } from './annotate-tasks.ts'
import { bringUpToDate } from './bring-up-to-date.ts'
import type { Folders } from './folders.ts'
import { reloadOnChange } from './reload-on-change.ts'

/**
 * Loads the articles: for each the name of its record. The store itself would write, bundle and read all of them at
 * once, which costs more than to annotate them.
 */
export const articlesLoader = (folders: Folders): Loader => ({
  name: 'quotidian-articles',
  load: async (context) => {
    const load = () => loadArticles(folders, context)
    await load()
    const { articles, actors, permalinks } = folders
    reloadOnChange(context, [articles, actors, permalinks], load)
  },
})

async function loadArticles(folders: Folders, { store, logger, config, watcher }: LoaderContext): Promise<void> {
  const root = fileURLToPath(config.root)
  // While an article is being written, every half sentence would be published: only a build writes the ledgers.
  const recorded = await bringUpToDate({ root, folders, annotate: annotateTasks, publishes: !watcher, logger })
  const slugs = new Set(recorded.map(({ slug }) => slug))
  for (const slug of store.keys()) if (!slugs.has(slug)) store.delete(slug)
  for (const { slug, record } of recorded) store.set({ id: slug, digest: record, data: { record } })
}
