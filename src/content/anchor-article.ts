import type { Registry } from '../annotate/actors/registry.ts'
import { isCitable } from '../annotate/kinds.ts'
import type { Claim, Quote } from '../annotate/types.ts'
import { anchorAnnotations, type Anchored } from '../permalinks/index.ts'
import type { Day, Ledger, PermalinkId } from '../permalinks/ledger.ts'
import { annotateArticle, type AnnotatedArticle } from './annotate-article.ts'
import type { Article } from './read-article.ts'

/** An annotated article, and what its ledger should say from now on. */
export type AnchoredArticle = AnnotatedArticle & { readonly anchored: Anchored<Quote | Claim> }

/** What an article keeps its ids from: the day, its ledger (null: none yet), and the ids that others hold. */
export type Past = {
  readonly today: Day
  readonly ledger: Ledger | null
  readonly isTaken: (id: PermalinkId) => boolean
}

/** An article with its quotes and claims under the ids that its ledger holds for them, or under new ones. */
export function anchorArticle(article: Article, registry: Registry, { today, ledger, isTaken }: Past): AnchoredArticle {
  let anchored: Anchored<Quote | Claim> = { annotations: [], ledger: { entries: [] }, report: [] }
  const annotated = annotateArticle(article, registry, (text, annotations) => {
    const options = { today, article: article.slug, isTaken }
    anchored = anchorAnnotations(text, annotations.filter(isCitable), ledger, options)
    return anchored.annotations
  })
  return { ...annotated, anchored }
}
