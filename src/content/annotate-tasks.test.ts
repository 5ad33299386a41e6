import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openLedgers } from '../permalinks/folder.ts'
import { annotateHere, annotateOnThreads, type Annotate } from './annotate-tasks.ts'
import type { ArticleResult, ArticleTask } from './article-task.ts'
import { folders } from './folders.ts'
import { readArticles } from './read-articles.ts'
import { readRegistry } from './read-registry.ts'

const { registry } = readRegistry(folders.actors)
const { ledgers } = openLedgers(folders.permalinks)
const { articles } = readArticles(folders.articles)
// Several chunks, with and without a ledger.
const tasks = Array.from({ length: 60 }, (_, copy) => articles[copy % articles.length]).flatMap((article, copy) => {
  if (!article) return []
  const ledger = copy % 2 === 0 ? (ledgers.get(article.slug) ?? null) : null
  return [{ article: { ...article, slug: `copy-${copy}` }, ledger } satisfies ArticleTask]
})

async function resultsOf(annotate: Annotate): Promise<ArticleResult[]> {
  const results: ArticleResult[] = []
  const run = { root: process.cwd(), actors: folders.actors, registry, today: '2026-01-02' }
  await annotate(tasks, run, (result) => results.push(result))
  return results.toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
}

test('many threads give what one gives', async () =>
  assert.deepEqual(await resultsOf(annotateOnThreads), await resultsOf(annotateHere)))

test('what goes wrong on a thread is told with its file', async () => {
  const [task] = tasks
  assert.ok(task)
  const bad = { ...task, article: { ...task.article, file: 'content/articles/bad.md', frontmatter: null as never } }
  const run = { root: process.cwd(), actors: folders.actors, registry, today: '2026-01-02' }
  await assert.rejects(
    annotateOnThreads([bad], run, () => assert.fail()),
    /content\/articles\/bad\.md: /u,
  )
})
