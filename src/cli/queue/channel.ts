import { hash } from 'node:crypto'
import type { ArticleTask } from '../../content/article-task.ts'
import { fingerprint } from '../../content/fingerprint.ts'
import type { Day } from '../../permalinks/ledger.ts'

/** A job: some articles to annotate, and the day that is written down as theirs. */
export type QueuedChunk = { readonly tasks: readonly ArticleTask[]; readonly today: Day }

/**
 * The queue for hosts that have the same code and the same actors: those that have others would give other results, so
 * they do not even see these jobs.
 */
export const channelOf = (root: string, actors: string): string => `quotidian-${fingerprint(root, actors).slice(0, 16)}`

/** The id of a job: a chunk that is queued again, because who waited for it was killed, is the same job. */
export const jobIdOf = (chunk: QueuedChunk): string => hash('sha256', JSON.stringify(chunk)).slice(0, 32)

/** Where the results of a job are put down; to write them twice changes nothing. */
export const resultKey = (channel: string, jobId: string): string => `${channel}:result:${jobId}`

/** How long jobs and results wait for whoever asked for them, in seconds. */
export const keptFor = 24 * 60 * 60
