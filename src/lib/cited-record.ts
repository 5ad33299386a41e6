import type { Article, CitedClaim, CitedQuote } from './article.ts'
import { toQuantityRecord, toQuoteRecord } from './record.ts'
import { absolute, articlePath, citationPath, placePath } from './urls.ts'

/** A quote of the corpus as its data file gives it; `url` and `articleUrl` are absolute. */
export const toCitedQuote = (quote: CitedQuote, site: URL) => ({ ...place(quote, site), ...toQuoteRecord(quote) })

/** A claim of the corpus as its data file gives it; `url` and `articleUrl` are absolute. */
export const toCitedClaim = (claim: CitedClaim, site: URL) => ({ ...place(claim, site), ...toQuantityRecord(claim) })

const place = ({ id, article, exact }: CitedQuote | CitedClaim, site: URL) => ({
  id,
  url: absolute(citationPath(id), site),
  article: article.slug,
  articleUrl: absolute(placePath(article.slug, id), site),
  exact,
})

/** The address of an article as others link to it. */
export const articleUrl = ({ slug }: Article, site: URL): string => absolute(articlePath(slug), site)
