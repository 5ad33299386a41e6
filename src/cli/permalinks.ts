import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { anchorArticles, toNamed } from '../content/anchor-articles.ts'
import { folders } from '../content/folders.ts'
import { formatProblem, hasErrors } from '../content/problem.ts'
import { readArticles } from '../content/read-articles.ts'
import { readRegistry } from '../content/read-registry.ts'
import { accept, type Decision } from '../permalinks/accept.ts'
import { openLedgers, type LedgerFolder } from '../permalinks/folder.ts'
import { planLedgers, type LedgerArticle } from '../permalinks/plan.ts'
import { askAbout } from './permalinks-ask.ts'

const usage = `Usage: npm run permalinks                                            lists what is lost, and asks
       npm run permalinks -- --retire ID --reason "…" [--see ID|URL]    it was taken out of the article
       npm run permalinks -- --move ID NEW                              it is what would become NEW

ID may be the slug of an article that is gone: all its permalinks are retired.`

try {
  const today = new Date().toISOString().slice(0, 10)
  const decision = readDecision()
  const look = looker(today)
  const decide = (made: Decision) => {
    if (process.env['CI'] === 'true')
      throw new Error('Nothing was written, because CI=true: decide where the ledger can be committed.')
    const { folder, articles } = look()
    accept(folder, articles, made, today)
  }
  if (decision) decide(decision)
  else if (process.stdin.isTTY) await askAtTerminal(look().articles, decide)
  const { folder, articles } = look()
  const { summary, losses, files } = planLedgers(folder, articles)
  for (const line of [...summary, ...losses]) console.log(`${line}\n`)
  if (losses.length === 0)
    console.log(files.length > 0 ? 'Nothing is lost; the next build writes the rest.' : 'Nothing is lost.')
  process.exitCode = losses.length > 0 ? 1 : 0
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function askAtTerminal(articles: readonly LedgerArticle[], decide: (decision: Decision) => void): Promise<void> {
  const prompt = createInterface({ input: process.stdin, output: process.stdout })
  try {
    await askAbout(articles, decide, (question) => prompt.question(question))
  } finally {
    prompt.close()
  }
}

/** What would become of the permalinks of every article; mistakes in the content are an error. */
function looker(today: string): () => { folder: LedgerFolder; articles: LedgerArticle[] } {
  const { registry, problems: inActors } = readRegistry(folders.actors)
  const { articles, problems: inArticles } = readArticles(folders.articles)
  const errors = [...inActors, ...inArticles].filter((problem) => hasErrors([problem]))
  if (errors.length > 0) throw new Error(errors.map(formatProblem).join('\n'))
  return () => {
    const folder = openLedgers(folders.permalinks, articles.map(toNamed))
    const found = anchorArticles(articles, registry, folder, today)
    return { folder, articles: found.map(({ article, anchored }) => ({ ...toNamed(article), anchored })) }
  }
}

function readDecision(): Decision | null {
  const text = { type: 'string' } as const
  const { values, positionals } = parseArgs({
    options: { retire: text, reason: text, see: text, move: text, help: { type: 'boolean' } },
    allowPositionals: true,
  })
  const { retire, reason, see, move, help } = values
  const [to, ...more] = positionals
  if (retire && reason && !move && !to) return { kind: 'retire', id: retire, reason, see }
  if (move && to && more.length === 0 && !retire) return { kind: 'move', id: move, to }
  if (help || positionals.length > 0 || [retire, reason, see, move].some((it) => it !== undefined))
    throw new Error(usage)
  return null
}
