import type { Registry } from '../annotate/actors/registry.ts'
import type { LedgerFolder } from '../permalinks/folder.ts'
import type { Day } from '../permalinks/ledger.ts'
import type { Named } from '../permalinks/settle.ts'
import { anchorArticle, type AnchoredArticle } from './anchor-article.ts'
import { ownersOf } from './owners.ts'
import type { Article } from './read-article.ts'

/**
 * Articles with their quotes and claims under the ids that `folder` holds for them; writes nothing. Of two new ones
 * that share a passage the first in the order of the slugs gets the id that its words alone would give.
 */
export function anchorArticles(
  articles: readonly Article[],
  registry: Registry,
  { ledgers }: LedgerFolder,
  today: Day,
): AnchoredArticle[] {
  const owners = ownersOf(ledgers)
  return articles.toSorted(bySlug).map((article) => {
    const { slug } = article
    const past = { today, ledger: ledgers.get(slug) ?? null, isTaken: owners.isTaken.bind(null, slug) }
    const found = anchorArticle(article, registry, past)
    owners.add(
      slug,
      found.anchored.ledger.entries.map(({ id }) => id),
    )
    return found
  })
}

/** What the ledgers know an article by. */
export const toNamed = ({ slug, frontmatter: { formerSlugs } }: Article): Named => ({ slug, formerSlugs })

/** The order in which articles choose their ids. */
export const bySlug = (one: { readonly slug: string }, other: { readonly slug: string }): number =>
  one.slug < other.slug ? -1 : 1
