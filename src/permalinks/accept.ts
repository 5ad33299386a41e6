import { join } from 'node:path'
import { moveTo, retire } from './decide.ts'
import { writeWhole } from './files.ts'
import type { LedgerFolder } from './folder.ts'
import { formatLedger } from './format.ts'
import type { Day, Entry, Ledger, PermalinkId } from './ledger.ts'
import type { LedgerArticle } from './plan.ts'

/** What an editor decides about a lost id; a slug as `id` stands for all ids of an article that is gone. */
export type Decision =
  | { readonly kind: 'retire'; readonly id: string; readonly reason: string; readonly see?: string | undefined }
  | { readonly kind: 'move'; readonly id: PermalinkId; readonly to: PermalinkId }

/** Writes a decision to the ledger that holds the id, and nothing else; the next build does the rest. */
export function accept(folder: LedgerFolder, articles: readonly LedgerArticle[], decision: Decision, today: Day): void {
  const [slug, ledger] = ledgerWith(folder, decision.id)
  writeWhole(join(folder.dir, `${slug}.json`), formatLedger(decide(slug, ledger, articles, decision, today)))
}

function decide(
  slug: string,
  ledger: Ledger,
  articles: readonly LedgerArticle[],
  decision: Decision,
  today: Day,
): Ledger {
  const { id } = decision
  const article = articles.find((it) => it.slug === slug || it.formerSlugs?.includes(slug))
  if (id === slug && article) throw new Error(`${slug} is still there: name the ids that are lost in it`)
  const stands = article?.anchored?.report.some((outcome) => outcome.id === id && outcome.status !== 'lost')
  if (stands) throw new Error(`${id} is not lost: it stands in ${slug}`)
  if (decision.kind === 'move') return move(ledger, article, decision, today)
  const { reason, see } = decision
  const ids = id === slug ? liveIds(ledger) : [id]
  return ids.reduce((rest, one) => retire(rest, one, { date: today, reason, see }), ledger)
}

const liveIds = ({ entries }: Ledger): PermalinkId[] =>
  entries.filter(({ state }) => state === 'live').map(({ id }) => id)

function ledgerWith({ ledgers, dir }: LedgerFolder, id: string): [slug: string, ledger: Ledger] {
  const found = [...ledgers].find(([slug, { entries }]) => slug === id || entries.some((entry) => entry.id === id))
  if (!found) throw new Error(`No ledger in ${dir} has the permalink ${id}`)
  return found
}

function move(
  ledger: Ledger,
  article: LedgerArticle | undefined,
  { id, to }: { id: string; to: string },
  today: Day,
): Ledger {
  const status = article?.anchored?.report.find((outcome) => outcome.id === to)?.status
  const entry = article?.anchored?.ledger.entries.find((it: Entry) => it.id === to)
  if (!status || !entry) throw new Error(`${to} does not stand in that article; see "npm run permalinks" for what does`)
  if (status === 'new') return moveTo(ledger, id, entry, today)
  throw new Error(`${to} is the permalink of another ${entry.kind} already: --retire ${id} --see ${to} --reason "…"`)
}
