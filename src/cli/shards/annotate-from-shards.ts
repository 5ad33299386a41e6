import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Annotate } from '../../content/annotate-tasks.ts'
import type { ArticleResult } from '../../content/article-task.ts'
import { resultsFile } from './write-shard.ts'

/** Annotates nothing: takes the results from the shards in `folders`. */
export const annotateFromShards =
  (folders: readonly string[]): Annotate =>
  async (tasks, _run, take) => {
    const wanted = new Set(tasks.map(({ article }) => article.slug))
    for (const folder of folders)
      for await (const line of createInterface({ input: createReadStream(join(folder, resultsFile)) })) {
        // What a shard wrote needs no checking: its manifest says that this code wrote it.
        const result = JSON.parse(line) as ArticleResult
        if (wanted.has(result.slug)) take(result)
      }
  }
