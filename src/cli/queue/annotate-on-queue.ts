import { Queue, QueueEvents, type Job } from 'bullmq'
import type { Redis } from 'ioredis'
import type { Annotate } from '../../content/annotate-tasks.ts'
import type { ArticleResult } from '../../content/article-task.ts'
import { chunksOf } from '../../content/chunks.ts'
import { channelOf, jobIdOf, keptFor, resultKey, type QueuedChunk } from './channel.ts'

const chunkSize = 50

/** Annotates on whatever workers listen to the queue at `redis`, on this host or others, and waits for them. */
export const annotateOnQueue =
  (redis: Redis): Annotate =>
  async (tasks, { root, actors, today }, take) => {
    const channel = channelOf(root, actors)
    const queue = new Queue<QueuedChunk, null>(channel, { connection: redis })
    const events = new QueueEvents(channel, { connection: redis.duplicate() })
    // Each job that is waited for listens.
    events.setMaxListeners(0)
    try {
      await events.waitUntilReady()
      const chunks = chunksOf(tasks, chunkSize).map((chunk): QueuedChunk => ({ tasks: chunk, today }))
      const jobs = await queue.addBulk(chunks.map((data) => ({ name: 'annotate', data, opts: optionsOf(data) })))
      const collect = async (job: Job<QueuedChunk, null>): Promise<void> => {
        const results = await resultsOf(job, { redis, channel, events })
        results.forEach(take)
      }
      await Promise.all(jobs.map(collect))
    } finally {
      await events.close()
      await queue.close()
    }
  }

const optionsOf = (chunk: QueuedChunk) => ({
  jobId: jobIdOf(chunk),
  removeOnComplete: { age: keptFor },
  removeOnFail: { age: keptFor },
})

type Wait = { readonly redis: Redis; readonly channel: string; readonly events: QueueEvents }

/** Waits for a job and takes its results away; a job that failed is taken away too, so that it can be queued again. */
async function resultsOf(job: Job<QueuedChunk, null>, { redis, channel, events }: Wait): Promise<ArticleResult[]> {
  const key = resultKey(channel, job.id ?? '')
  try {
    await job.waitUntilFinished(events)
    const results = await redis.get(key)
    if (results === null) throw new Error('its results are gone: run the command again')
    // What a worker wrote needs no checking.
    return JSON.parse(results) as ArticleResult[]
  } catch (error) {
    const files = job.data.tasks.map(({ article }) => article.file)
    throw new Error(
      `${files[0]} and ${files.length - 1} more: ${error instanceof Error ? error.message : String(error)}`,
    )
  } finally {
    await job.remove()
    await redis.del(key)
  }
}
