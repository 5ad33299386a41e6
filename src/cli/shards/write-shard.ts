import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { toTask } from '../../content/annotate-stale.ts'
import { annotateTasks } from '../../content/annotate-tasks.ts'
import type { Folders } from '../../content/folders.ts'
import type { Problem } from '../../content/problem.ts'
import { readContent, report, type Logger } from '../../content/read-content.ts'
import { madeOf, writeManifest } from './manifest.ts'
import { isIn, nameOf, type Shard } from './shard.ts'

/** The file of a shard that holds its results, one a line. */
export const resultsFile = 'results.jsonl'

/** Annotates the articles of one shard and writes their results to a folder of its own below `out`; returns its path. */
export async function writeShard(
  shard: Shard,
  { root, folders, out, logger }: { root: string; folders: Folders; out: string; logger: Logger },
): Promise<string> {
  const content = readContent(folders, logger)
  const folder = join(out, nameOf(shard))
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const own = content.articles.filter(({ slug }) => isIn(shard, slug))
  const tasks = own.map((article) => toTask(article, content.ledgers.ledgers))
  const run = { root, actors: folders.actors, registry: content.registry, today: new Date().toISOString().slice(0, 10) }
  const problems: Problem[] = []
  const results = openSync(join(folder, resultsFile), 'w')
  await annotateTasks(tasks, run, (result) => {
    problems.push(...result.problems)
    writeSync(results, `${JSON.stringify(result)}\n`)
  })
  closeSync(results)
  report(problems, logger)
  writeManifest(folder, { shard, ...madeOf(root, folders, content), articles: own.length })
  return folder
}
