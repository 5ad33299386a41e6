import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import Tinypool from 'tinypool'
import type { Registry } from '../annotate/actors/registry.ts'
import type { Day } from '../permalinks/ledger.ts'
import type { Chunk } from './annotate-chunk.ts'
import { annotateTask, type ArticleResult, type ArticleTask } from './article-task.ts'
import { chunksOf } from './chunks.ts'

/** What all tasks of a run share: the root of the project, the folder of its actors and what it says, and the day. */
export type Run = { readonly root: string; readonly actors: string; readonly registry: Registry; readonly today: Day }

/** A way to get tasks done; `take` is given each result as soon as it is there, in any order. */
export type Annotate = (tasks: readonly ArticleTask[], run: Run, take: (result: ArticleResult) => void) => Promise<void>

// A thread takes as long to start, and to read the code and the registry, as some dozens of articles to annotate.
const worthThreads = 100
const chunkSize = 25

/** Annotates on all cores, or at once where the tasks are few. */
export const annotateTasks: Annotate = (tasks, run, take) => {
  const annotate = tasks.length < worthThreads || availableParallelism() === 1 ? annotateHere : annotateOnThreads
  return annotate(tasks, run, take)
}

/** Annotates one after the other, in this thread. */
export const annotateHere: Annotate = async (tasks, { registry, today }, take) => {
  for (const task of tasks) take(annotateTask(task, registry, today))
}

/** Annotates on a thread for each core. */
export const annotateOnThreads: Annotate = async (tasks, { root, actors, today }, take) => {
  const threads = availableParallelism()
  const filename = join(root, 'src/content/annotate-thread.ts')
  const pool = new Tinypool({ filename, minThreads: threads, maxThreads: threads })
  const annotate = async (chunk: ArticleTask[]): Promise<void> => {
    const results = (await pool.run({ tasks: chunk, actors, today } satisfies Chunk)) as ArticleResult[]
    results.forEach(take)
  }
  try {
    await Promise.all(chunksOf(tasks, chunkSize).map(annotate))
  } finally {
    await pool.destroy()
  }
}
