import type { Registry } from '../annotate/actors/registry.ts'
import { isCitable } from '../annotate/kinds.ts'
import type { Claim, Quote } from '../annotate/types.ts'
import { ledgerOf, type LedgerFolder } from '../permalinks/folder.ts'
import { anchorAnnotations, type Anchored } from '../permalinks/index.ts'
import type { Day } from '../permalinks/ledger.ts'
import { annotateArticle, type AnnotatedArticle } from './annotate-article.ts'
import type { Article } from './read-article.ts'

/** An annotated article, and what its ledger should say from now on. */
export type AnchoredArticle = AnnotatedArticle & { readonly anchored: Anchored<Quote | Claim> }

/** An article with its quotes and claims under the ids that `folder` holds for them; writes nothing. */
export function anchorArticle(article: Article, registry: Registry, folder: LedgerFolder, today: Day): AnchoredArticle {
  const ledger = ledgerOf(folder, article.slug, article.frontmatter.formerSlugs)
  let anchored: Anchored<Quote | Claim> = { annotations: [], ledger: { entries: [] }, report: [] }
  const annotated = annotateArticle(article, registry, (text, annotations) => {
    anchored = anchorAnnotations(text, annotations.filter(isCitable), ledger, { today })
    return anchored.annotations
  })
  return { ...annotated, anchored }
}
