import { join } from 'node:path'
import { describeLost, summaryOf } from './describe.ts'
import type { LedgerFolder } from './folder.ts'
import { digestOf, formatLedger } from './format.ts'
import type { Anchored } from './index.ts'
import type { Named, Renaming } from './settle.ts'

/** An article of the site; without `anchored` where it did not change since its ledger was written. */
export type LedgerArticle = Named & {
  readonly anchored?: Pick<Anchored<unknown>, 'ledger' | 'report'> | undefined
}

/** What a build would write (`text` null: remove), what to tell the editor, and the reasons not to write at all. */
export type LedgerPlan = {
  readonly dir: string
  readonly files: readonly { readonly path: string; readonly text: string | null }[]
  readonly summary: readonly string[]
  readonly losses: readonly string[]
}

/** What the ledgers of a folder should become, given every article of the site; writes nothing. */
export function planLedgers(folder: LedgerFolder, articles: readonly LedgerArticle[]): LedgerPlan {
  const changed = articles.filter((article) => article.anchored)
  return {
    dir: folder.dir,
    files: articles.flatMap((article) => filesOf(folder, article)),
    summary: [
      ...folder.renamings.map(describeRenaming),
      ...changed.flatMap(({ slug, anchored }) => summaryOf(slug, anchored?.report ?? [])),
    ],
    losses: [
      ...changed.flatMap(({ slug, anchored }) => describeLost(slug, anchored?.report ?? [])),
      ...orphans(folder, articles),
    ],
  }
}

function filesOf(folder: LedgerFolder, { slug, formerSlugs = [], anchored }: LedgerArticle): LedgerPlan['files'] {
  const ledger = anchored?.ledger ?? folder.ledgers.get(slug)
  if (!ledger || (ledger.entries.length === 0 && !folder.ledgers.has(slug))) return []
  const same = folder.files.get(slug) === digestOf(ledger)
  const former = formerSlugs.filter((name) => folder.files.has(name))
  return [
    ...(same ? [] : [{ path: join(folder.dir, `${slug}.json`), text: formatLedger(ledger) }]),
    ...former.map((name) => ({ path: join(folder.dir, `${name}.json`), text: null })),
  ]
}

const describeRenaming = ({ slug, id, to, owner }: Renaming): string =>
  `${slug}: ${id} was published by ${owner} before; the same words are ${to} in ${slug} from now on`

function orphans(folder: LedgerFolder, articles: readonly LedgerArticle[]): string[] {
  const known = new Set(articles.flatMap(({ slug, formerSlugs = [] }) => [slug, ...formerSlugs]))
  return [...folder.ledgers].flatMap(([slug, { entries }]) => {
    const live = entries.filter(({ state }) => state === 'live')
    if (known.has(slug) || live.length === 0) return []
    return [
      `${slug}: the article is gone, and with it ${live.length} published permalinks.\n` +
        `  If it was renamed, add "formerSlugs: [${slug}]" to its frontmatter; if it was withdrawn, retire its ids:\n` +
        `  npm run permalinks -- --retire ${slug} --reason "…"`,
    ]
  })
}
