import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { Queue, QueueEvents } from 'bullmq'
import { findRedis } from '../../scripts/redis.ts'
import { annotateHere, type Annotate, type Run } from '../content/annotate-tasks.ts'
import type { ArticleResult, ArticleTask } from '../content/article-task.ts'
import { folders } from '../content/folders.ts'
import { readArticles } from '../content/read-articles.ts'
import { readRegistry } from '../content/read-registry.ts'
import { annotateOnQueue } from './queue/annotate-on-queue.ts'
import { channelOf } from './queue/channel.ts'
import { connect } from './queue/connect.ts'

const root = process.cwd()
const children: ChildProcess[] = []
const url = await startRedis()
const redis = await connect(url)
after(() => {
  redis.disconnect()
  for (const child of children) child.kill('SIGKILL')
})

const { registry } = readRegistry(folders.actors)
const run: Run = { root, actors: folders.actors, registry, today: '2026-01-02' }
const { articles } = readArticles(folders.articles)
const tasks = (count: number): ArticleTask[] =>
  Array.from({ length: count }, (_, copy) => articles[copy % articles.length]).flatMap((article, copy) =>
    article ? [{ article: { ...article, slug: `copy-${copy}` }, ledger: null }] : [],
  )

test('a worker that is killed in the middle of a job loses nothing and doubles nothing', async () => {
  const channel = channelOf(root, folders.actors)
  const events = new QueueEvents(channel, { connection: redis.duplicate() })
  await events.waitUntilReady()
  const active = new Promise<string>((resolve) => events.once('active', ({ jobId }) => resolve(jobId)))
  const all = tasks(120)
  const results = resultsOf(annotateOnQueue(redis), all)
  const doomed = startWorker()
  const jobId = await active
  doomed.kill('SIGKILL')
  await once(doomed, 'exit')
  const queue = new Queue(channel, { connection: redis })
  assert.equal(await queue.getJobState(jobId), 'active', 'it was killed too late')
  startWorker()
  assert.deepEqual(await results, await resultsOf(annotateHere, all))
  assert.deepEqual(await queue.getJobs(), [], 'jobs are left behind')
  assert.deepEqual(await redis.keys('*:result:*'), [], 'results are left behind')
  await events.close()
  await queue.close()
})

test('what goes wrong in a job is told with the file', async () => {
  startWorker()
  const [task] = tasks(1)
  assert.ok(task)
  const bad = { ...task, article: { ...task.article, file: 'content/articles/bad.md', frontmatter: null as never } }
  await assert.rejects(resultsOf(annotateOnQueue(redis), [bad]), /content\/articles\/bad\.md: /u)
})

test('where no Redis answers, the message says what to do', () =>
  assert.rejects(connect('redis://localhost:1'), /No Redis answers at localhost:1 .*REDIS_URL/u))

async function resultsOf(annotate: Annotate, all: readonly ArticleTask[]): Promise<ArticleResult[]> {
  const results: ArticleResult[] = []
  await annotate(all, run, (result) => results.push(result))
  return results.toSorted((one, other) => (one.slug < other.slug ? -1 : 1))
}

function startWorker(): ChildProcess {
  const env = { ...process.env, REDIS_URL: url }
  const child = spawn(process.execPath, ['src/cli/annotate-queue.ts', '--work', '--patience', '1'], { env })
  children.push(child)
  return child
}

async function startRedis(): Promise<string> {
  const server = findRedis()
  assert.ok(server, 'no Redis is installed: npm run setup')
  const port = await freePort()
  children.push(spawn(server, ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']))
  const place = `redis://127.0.0.1:${port}`
  for (;;) {
    const probe = await connect(place).catch(() => setTimeout(50))
    if (!probe) continue
    probe.disconnect()
    return place
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
