import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { annotate } from '../annotate/annotate.ts'
import type { Registry } from '../annotate/actors/registry.ts'
import { findInSource } from '../content/find-in-source.ts'
import { formatProblem, hasErrors } from '../content/problem.ts'
import { readRegistry } from '../content/read-registry.ts'
import { readArticle } from '../content/read-article.ts'
import { toRecord } from '../lib/record.ts'
import { answerLine } from './answer-line.ts'
import { toReport } from './report.ts'

const usage = `Usage: npm run --silent annotate -- [--actors DIR] [--json] FILE…
       npm run --silent annotate -- [--actors DIR] --jsonl < LINES > LINES

FILE     an article in markdown (.md) or plain text; its annotations are printed for reading, with --json as JSON
--jsonl  reads {"id","text"} or {"id","markdown"} a line and writes one answer a line, in the same order
--actors the folder of the registry (content/actors)`

const { values, positionals } = readArguments()
const registry = loadRegistry(values.actors)
if (values.jsonl) await serveLines(registry)
else for (const path of positionals) await showFile(path, registry)

function readArguments() {
  try {
    const options = {
      actors: { type: 'string', default: 'content/actors' },
      json: { type: 'boolean', default: false },
      jsonl: { type: 'boolean', default: false },
    } as const
    const read = parseArgs({ options, allowPositionals: true })
    if (read.values.jsonl || read.positionals.length > 0) return read
    return fail(usage)
  } catch (error) {
    return fail(`${String(error instanceof Error ? error.message : error)}\n\n${usage}`)
  }
}

function loadRegistry(directory: string): Registry {
  const { registry, problems } = readRegistry(directory)
  if (hasErrors(problems)) fail(problems.map(formatProblem).join('\n'))
  return registry
}

async function serveLines(registry: Registry): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (!line.trim()) continue
    const answer = answerLine(line, registry)
    if ('error' in answer) complain(`${String(answer.id)}: ${answer.error}`)
    await write(`${JSON.stringify(answer)}\n`)
  }
}

async function showFile(path: string, registry: Registry): Promise<void> {
  try {
    const { text, annotations } = findIn(path, await readFile(path), registry)
    await write(
      values.json ? `${JSON.stringify(toRecord(path, text, annotations))}\n` : toReport(path, text, annotations),
    )
  } catch (error) {
    complain(`${path}: ${String(error instanceof Error ? error.message : error)}`)
  }
}

/** What is found in an article, in markdown that has no fields above it, or in a file that is not markdown at all. */
function findIn(path: string, bytes: Buffer, registry: Registry): ReturnType<typeof findInSource> {
  const written = bytes.toString('utf8')
  if (!path.endsWith('.md')) return { text: written, annotations: annotate(written, registry) }
  if (!written.startsWith('---')) return findInSource(written, registry)
  const { article, problems } = readArticle(bytes, path)
  if (!article) throw new Error(`\n${problems.map(formatProblem).join('\n')}`)
  return findInSource(article.body, registry)
}

/** Waits when the reader is slower than we are, so that memory stays constant. */
async function write(output: string): Promise<void> {
  if (!process.stdout.write(output)) await new Promise((resolve) => process.stdout.once('drain', resolve))
}

function complain(message: string): void {
  process.stderr.write(`${message}\n`)
  process.exitCode = 1
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(2)
}
