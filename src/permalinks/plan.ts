import { join } from 'node:path'
import type { LedgerFolder } from './folder.ts'
import { digestOf, formatLedger } from './format.ts'
import type { Anchored } from './index.ts'
import { toRenewal, unpack, type Renewal } from './renewal.ts'
import type { Named, Renaming } from './settle.ts'

/**
 * An article of the site, with what was found in it or with what follows from that for its ledger; without both where it
 * did not change since its ledger was written.
 */
export type LedgerArticle = Named & {
  readonly anchored?: Pick<Anchored<unknown>, 'ledger' | 'report'> | undefined
  readonly renewal?: Renewal | undefined
}

/** What a build would write (`text` null: remove), what to tell the editor, and the reasons not to write at all. */
export type LedgerPlan = {
  readonly dir: string
  readonly files: readonly { readonly path: string; readonly text: (() => string) | null }[]
  readonly summary: readonly string[]
  readonly losses: readonly string[]
}

/** What the ledgers of a folder should become, given every article of the site; writes nothing. */
export function planLedgers(folder: LedgerFolder, articles: readonly LedgerArticle[]): LedgerPlan {
  const planned = articles.map((article) => ({
    ...article,
    renewal: article.renewal ?? (article.anchored && toRenewal(article.slug, article.anchored)),
  }))
  const renewals = planned.flatMap(({ renewal }) => renewal ?? [])
  return {
    dir: folder.dir,
    files: planned.flatMap((article) => filesOf(folder, article)),
    summary: [...folder.renamings.map(describeRenaming), ...renewals.flatMap(({ summary }) => summary)],
    losses: [...renewals.flatMap(({ losses }) => losses), ...orphans(folder, articles)],
  }
}

function filesOf(folder: LedgerFolder, { slug, formerSlugs = [], renewal }: LedgerArticle): LedgerPlan['files'] {
  const ledger = folder.ledgers.get(slug)
  const next = renewal
    ? { digest: renewal.digest, text: () => unpack(renewal) }
    : ledger && { digest: digestOf(ledger), text: () => formatLedger(ledger) }
  if (!next || (!ledger && renewal?.ids.length === 0)) return []
  const same = folder.files.get(slug) === next.digest
  const former = formerSlugs.filter((name) => folder.files.has(name))
  return [
    ...(same ? [] : [{ path: join(folder.dir, `${slug}.json`), text: next.text }]),
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
