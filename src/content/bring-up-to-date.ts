import type { LedgerFolder } from '../permalinks/folder.ts'
import { commitLedgers } from '../permalinks/commit.ts'
import { digestOf } from '../permalinks/format.ts'
import { planLedgers } from '../permalinks/plan.ts'
import { toNamed } from './anchor-articles.ts'
import type { Annotate } from './annotate-tasks.ts'
import { annotateStale, type Done } from './annotate-stale.ts'
import { fingerprint } from './fingerprint.ts'
import type { Folders } from './folders.ts'
import type { Article } from './read-article.ts'
import { readContent, report, type Logger } from './read-content.ts'
import { keepRecords, readProblems, recordNamer, recordsIn } from './record-folder.ts'

/** A project, how to annotate what is stale in it, whether to publish what is found, and where to tell about it. */
export type Stage = {
  readonly root: string
  readonly folders: Folders
  readonly annotate: Annotate
  readonly publishes: boolean
  readonly logger: Logger
}

/** An article and the name of the record that pages are made from. */
export type Recorded = { readonly slug: string; readonly record: string }

/**
 * Annotates every article that has no record of what it, its ledger, the registry and the annotator say now, and brings
 * the ledgers up to date. A mistake in any file, or a permalink that would be lost, fails before a ledger is changed,
 * with everything that is wrong in the message.
 */
export async function bringUpToDate({ root, folders, annotate, publishes, logger }: Stage): Promise<Recorded[]> {
  const { registry, articles, ledgers } = readContent(folders, logger)
  const nameOf = recordNamer(fingerprint(root, folders.actors))
  const known = recordsIn(folders.records)
  const current = new Map(articles.map((it) => [it.slug, nameOf(it, digestOf(ledgers.ledgers.get(it.slug) ?? null))]))
  const stale = articles.filter(({ slug }) => !known.has(current.get(slug) ?? ''))
  const today = new Date().toISOString().slice(0, 10)
  const run = { root, actors: folders.actors, registry, today }
  const done = await annotateStale(stale, { run, annotate, ledgers: ledgers.ledgers, nameOf, records: folders.records })
  const records = new Map([...current, ...[...done].map(([slug, { record }]) => [slug, record] as const)])
  const problems = [...records].map(
    ([slug, record]) => done.get(slug)?.problems ?? readProblems(folders.records, record),
  )
  report(problems.flat(), logger)
  if (publishes) {
    publish(ledgers, articles, done, logger)
    keepRecords(folders.records, new Set(records.values()))
  }
  return [...records].map(([slug, record]) => ({ slug, record }))
}

function publish(
  folder: LedgerFolder,
  articles: readonly Article[],
  done: ReadonlyMap<string, Done>,
  logger: Logger,
): void {
  const plan = planLedgers(
    folder,
    articles.map((article) => ({ ...toNamed(article), renewal: done.get(article.slug)?.renewal })),
  )
  for (const line of plan.summary) logger.info(line)
  commitLedgers(plan, { frozen: process.env['CI'] === 'true' })
}
