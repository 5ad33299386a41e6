import { commitLedgers } from './commit.ts'
import { openLedgers } from './folder.ts'
import { anchorAnnotations } from './index.ts'
import { labelled } from './labelled.ts'
import { planLedgers, type LedgerArticle, type LedgerPlan } from './plan.ts'

/** Labelled articles by their slugs, null standing for one that did not change. */
export type Written = Readonly<Record<string, string | null>>
/** The former slugs of articles. */
export type Former = Readonly<Record<string, readonly string[]>>

/** The plan of a build over the ledgers in `dir` that finds these articles. */
export function planOf(dir: string, written: Written, former: Former = {}): LedgerPlan {
  const named = Object.keys(written).map((slug) => ({ slug, formerSlugs: former[slug] }))
  const folder = openLedgers(dir, named)
  const articles = named.map((article): LedgerArticle => {
    const source = written[article.slug]
    if (!source) return article
    const { text, annotations } = labelled(source)
    const ledger = folder.ledgers.get(article.slug) ?? null
    const options = { today: '2025-06-26', article: article.slug }
    return { ...article, anchored: anchorAnnotations(text, annotations, ledger, options) }
  })
  return planLedgers(folder, articles)
}

/** Publishes these articles, with their ledgers in `dir`; gives `dir`. */
export function published(dir: string, written: Written): string {
  commitLedgers(planOf(dir, written), { frozen: false })
  return dir
}
