import { isCitedClaim, isCitedQuote, type Article } from '../article.ts'
import { toCitedClaim, toCitedQuote } from '../cited-record.ts'
import { toWebAnnotation } from '../w3c.ts'

/** What one article adds to the data files: the JSON of each of its quotes, claims and annotations. */
export type ArticleLines = {
  readonly quotes: readonly string[]
  readonly claims: readonly { readonly priority: number; readonly json: string }[]
  readonly annotations: readonly string[]
}

/** The lines of an article, for a site with this address. */
export const toLines = ({ citations }: Article, site: URL): ArticleLines => ({
  quotes: citations.filter(isCitedQuote).map((quote) => JSON.stringify(toCitedQuote(quote, site))),
  claims: citations
    .filter(isCitedClaim)
    .map((claim) => ({ priority: claim.checkPriority, json: JSON.stringify(toCitedClaim(claim, site)) })),
  annotations: citations.map((citation) => JSON.stringify(toWebAnnotation(citation, site))),
})
