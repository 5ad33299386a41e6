import { setImmediate } from 'node:timers/promises'
import { Worker } from 'bullmq'
import type { Redis } from 'ioredis'
import { annotateTask, type ArticleResult } from '../../content/article-task.ts'
import { readRegistry } from '../../content/read-registry.ts'
import { channelOf, keptFor, resultKey, type QueuedChunk } from './channel.ts'

/** The project whose code and actors a worker has, and after how many seconds its work is taken over once it is silent. */
export type WorkOptions = { readonly root: string; readonly actors: string; readonly patience: number }

// A chunk at which one worker after the other dies will not get better.
const mostDeaths = 3

/** A worker that annotates what is queued at `redis`, until it is closed. */
export function work(redis: Redis, { root, actors, patience }: WorkOptions): Worker<QueuedChunk, null> {
  const channel = channelOf(root, actors)
  const { registry } = readRegistry(actors)
  return new Worker<QueuedChunk, null>(
    channel,
    async ({ id = '', data: { tasks, today } }) => {
      const results: ArticleResult[] = []
      for (const task of tasks) {
        results.push(annotateTask(task, registry, today))
        // Lets the worker say that it is still alive.
        await setImmediate()
      }
      await redis.set(resultKey(channel, id), JSON.stringify(results), 'EX', keptFor)
      return null
    },
    {
      connection: redis,
      lockDuration: patience * 1000,
      stalledInterval: patience * 1000,
      maxStalledCount: mostDeaths,
    },
  )
}
