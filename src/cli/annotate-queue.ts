import { parseArgs } from 'node:util'
import type { Redis } from 'ioredis'
import { bringUpToDate } from '../content/bring-up-to-date.ts'
import { folders } from '../content/folders.ts'
import { annotateOnQueue } from './queue/annotate-on-queue.ts'
import { channelOf } from './queue/channel.ts'
import { connect } from './queue/connect.ts'
import { work } from './queue/work.ts'

const usage = `Usage: npm run annotate:queue                            queues what is stale and waits for the workers
       npm run annotate:queue -- --work [--patience 30]  works on what is queued, until it is stopped

REDIS_URL   the Redis or Valkey (redis://localhost:6379)
--patience  after how many seconds of silence the work of a worker is given to another

The build that follows on the first host finds everything annotated. All hosts need the same commit.`

const root = process.cwd()
const options = {
  work: { type: 'boolean', default: false },
  patience: { type: 'string', default: '30' },
  help: { type: 'boolean', default: false },
} as const

try {
  const { values } = parseArgs({ options })
  const patience = Number(values.patience)
  if (values.help || !(patience > 0)) throw new Error(usage)
  const redis = await connect()
  if (values.work) await workUntilStopped(redis, patience)
  else await fillQueue(redis)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}

async function workUntilStopped(redis: Redis, patience: number): Promise<void> {
  const worker = work(redis, { root, actors: folders.actors, patience })
  worker.on('completed', ({ data: { tasks } }) => console.log(`annotated ${tasks.length} articles`))
  worker.on('failed', (_job, { message }) => console.error(message))
  const stop = async (): Promise<void> => {
    await worker.close()
    redis.disconnect()
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop())
  await worker.waitUntilReady()
  console.log(`working on ${channelOf(root, folders.actors)}`)
}

async function fillQueue(redis: Redis): Promise<void> {
  const logger = { info: console.log, warn: console.warn }
  const annotate = annotateOnQueue(redis)
  await bringUpToDate({
    ...{ root, folders, publishes: true, logger },
    annotate: (tasks, run, take) => {
      if (tasks.length > 0)
        console.log(`${tasks.length} articles wait for workers on ${channelOf(root, folders.actors)}`)
      return annotate(tasks, run, take)
    },
  })
  redis.disconnect()
}
