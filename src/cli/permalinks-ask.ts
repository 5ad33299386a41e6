import type { Decision } from '../permalinks/accept.ts'
import { describeLost } from '../permalinks/describe.ts'
import type { LedgerArticle } from '../permalinks/plan.ts'
import type { Outcome } from '../permalinks/report.ts'

/** Shows a text to the editor and gives the answer. */
export type Ask = (question: string) => Promise<string>

/** Asks about each lost permalink in turn what became of it; `decide` is told at once. An empty answer skips. */
export async function askAbout(
  articles: readonly LedgerArticle[],
  decide: (decision: Decision) => void,
  ask: Ask,
): Promise<void> {
  for (const { slug, anchored } of articles)
    for (const outcome of anchored?.report ?? []) {
      if (outcome.status !== 'lost') continue
      const decision = await askAboutOne(describeLost(slug, [outcome]).join('\n'), outcome, ask)
      if (decision) decide(decision)
    }
}

async function askAboutOne(description: string, { id, nearest }: Outcome, ask: Ask): Promise<Decision | null> {
  const to = nearest?.published ? null : nearest?.id
  const answer = await ask(`${description}\n\n${to ? '[m]ove it there, ' : ''}[r]etire it, or Enter to leave it: `)
  if (to && /^m/iu.test(answer)) return { kind: 'move', id, to }
  if (!/^r/iu.test(answer)) return null
  const reason = (await ask('Why is it gone? Readers of its page will see this: ')).trim()
  return reason ? { kind: 'retire', id, reason } : null
}
