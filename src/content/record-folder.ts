import { hash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ArticleData } from './article-data.ts'
import type { ArticleResult } from './article-task.ts'
import type { Problem } from './problem.ts'
import type { Article } from './read-article.ts'

// A record is all that is known of one article: its data on a line, as JSON, then its HTML. What is odd about it stands in
// a file of its own, where there is something: each build tells it, and reads nothing else of an article that is known.

/**
 * The name of the record of an article: it says what the record is made of, so that one that is there is never stale,
 * whoever made it, and may be copied between machines. It says as well of which article it is, of what time, and
 * whether that is published: nobody need read a record to know. A ledger is given by its digest: a new one that is only thought
 * of gives the name that the next build will look for.
 */
export const recordNamer =
  (version: string) =>
  ({ slug, ...article }: Article, ledger: string): string => {
    const digest = hash('sha256', JSON.stringify([version, article, ledger]))
    const { date, draft } = article.frontmatter
    return `${slug}.${Date.parse(date)}.${digest.slice(0, 32)}${draft ? unpublished : ''}.record`
  }

const unpublished = '.unpublished'

/** The article that a record is of. */
export const slugOf = (record: string): string => record.slice(0, record.indexOf('.'))

/** The order in which articles are shown, by their records. */
export const newestFirst = (a: string, b: string): number => timeOf(b) - timeOf(a) || slugOf(a).localeCompare(slugOf(b))

const timeOf = (record: string): number => Number(record.split('.')[1])

/** Whether the article of a record is published, and no draft. */
export const isPublished = (record: string): boolean => !record.endsWith(`${unpublished}.record`)

/** The names of the records of a folder, which need not exist yet. */
export function recordsIn(folder: string): ReadonlySet<string> {
  mkdirSync(folder, { recursive: true })
  return new Set(readdirSync(folder).filter((name) => name.endsWith('.record')))
}

/** Writes a record, whole or not at all: a build that is broken off must not leave half of one behind. */
export function writeRecord(folder: string, name: string, { problems, data, html }: RecordParts): void {
  const draft = join(folder, `${name}.${process.pid}.draft`)
  writeFileSync(draft, `${data}\n${html}`)
  if (problems.length > 0) writeFileSync(problemsFile(folder, name), JSON.stringify(problems))
  renameSync(draft, join(folder, name))
}

const problemsFile = (folder: string, name: string): string => join(folder, `${name}${besideRecord}`)
const besideRecord = '.problems'

type RecordParts = Pick<ArticleResult, 'problems' | 'data' | 'html'>

// What we wrote ourselves needs no checking.

/** What is odd about an article, to be told again in every build that does not annotate it anew. */
export function readProblems(folder: string, name: string): Problem[] {
  const file = problemsFile(folder, name)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Problem[]) : []
}

/** The data of an article. */
export const readData = (folder: string, name: string): ArticleData =>
  JSON.parse(readPart(folder, name, 'data')) as ArticleData

/** The HTML of an article. */
export const readHtml = (folder: string, name: string): string => readPart(folder, name, 'html')

// Bytes become text only where they are asked for: that takes longer than to read them.
function readPart(folder: string, name: string, part: 'data' | 'html'): string {
  const record = readFileSync(join(folder, name))
  const end = record.indexOf('\n')
  return part === 'data' ? record.toString('utf8', 0, end) : record.toString('utf8', end + 1)
}

/** Removes everything from a folder but the records named, and what is odd about their articles. */
export function keepRecords(folder: string, names: ReadonlySet<string>): void {
  for (const name of readdirSync(folder)) {
    const record = name.endsWith(besideRecord) ? name.slice(0, -besideRecord.length) : name
    if (!names.has(record)) rmSync(join(folder, name), { force: true })
  }
}
