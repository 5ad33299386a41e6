import { createInterface } from 'node:readline/promises'
import type { Decision } from '../permalinks/accept.ts'
import { describeLost } from '../permalinks/describe.ts'
import type { LedgerArticle } from '../permalinks/plan.ts'
import type { Outcome } from '../permalinks/report.ts'

/** Asks about each lost permalink in turn what became of it; `decide` is told at once. An empty answer skips. */
export async function askAbout(
  articles: readonly LedgerArticle[],
  decide: (decision: Decision) => void,
): Promise<void> {
  const prompt = createInterface({ input: process.stdin, output: process.stdout })
  try {
    const lost = articles.flatMap(({ slug, anchored }) =>
      (anchored?.report ?? []).filter(({ status }) => status === 'lost').map((outcome) => ({ slug, outcome })),
    )
    for (const { slug, outcome } of lost) {
      console.log(describeLost(slug, [outcome]).join('\n'))
      const decision = await ask(prompt, outcome)
      if (decision) decide(decision)
    }
  } finally {
    prompt.close()
  }
}

type Prompt = { question: (query: string) => Promise<string> }

async function ask(prompt: Prompt, { id, nearest }: Outcome): Promise<Decision | null> {
  const to = nearest?.published ? null : nearest?.id
  const answer = await prompt.question(`\n${to ? '[m]ove it there, ' : ''}[r]etire it, or Enter to leave it: `)
  if (to && /^m/iu.test(answer)) return { kind: 'move', id, to }
  if (!/^r/iu.test(answer)) return null
  const reason = await prompt.question('Why is it gone? Readers of its page will see this: ')
  return reason.trim() ? { kind: 'retire', id, reason: reason.trim() } : null
}
