import type { Registry } from '../annotate/actors/registry.ts'
import { isCitable } from '../annotate/kinds.ts'
import type { Claim, Quote } from '../annotate/types.ts'
import type { LedgerFolder } from '../permalinks/folder.ts'
import { anchorAnnotations, type Anchored } from '../permalinks/index.ts'
import type { Day, PermalinkId } from '../permalinks/ledger.ts'
import type { Named } from '../permalinks/settle.ts'
import { annotateArticle, type AnnotatedArticle } from './annotate-article.ts'
import type { Article } from './read-article.ts'

/** An annotated article, and what its ledger should say from now on. */
export type AnchoredArticle = AnnotatedArticle & { readonly anchored: Anchored<Quote | Claim> }

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
  const owners = new Map([...ledgers].flatMap(([slug, { entries }]) => entries.map(({ id }) => [id, slug] as const)))
  return articles.toSorted(bySlug).map((article) => {
    const { slug } = article
    const isTaken = (id: PermalinkId): boolean => (owners.get(id) ?? slug) !== slug
    let anchored: Anchored<Quote | Claim> = { annotations: [], ledger: { entries: [] }, report: [] }
    const annotated = annotateArticle(article, registry, (text, annotations) => {
      const options = { today, article: slug, isTaken }
      anchored = anchorAnnotations(text, annotations.filter(isCitable), ledgers.get(slug) ?? null, options)
      return anchored.annotations
    })
    for (const { id } of anchored.annotations) owners.set(id, slug)
    return { ...annotated, anchored }
  })
}

/** What the ledgers know an article by. */
export const toNamed = ({ slug, frontmatter: { formerSlugs } }: Article): Named => ({ slug, formerSlugs })

const bySlug = (one: Article, other: Article): number => (one.slug < other.slug ? -1 : 1)
