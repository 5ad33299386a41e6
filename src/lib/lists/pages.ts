import { actors, articles, claims, quotes } from '../corpus.ts'
import { toNumberLines } from '../charts/number-line.ts'
import { toArticleList, toClaimList, toQuoteList, type Names } from './citation-list.ts'

// A page of tens of thousands of rows serves nobody; the data files hold all of them.
const most = 2000

/** What actors and articles are called. */
export const names: Names = {
  actors: new Map(actors.map(({ id, name }) => [id, name])),
  articles: new Map(articles.map(({ slug, title }) => [slug, title])),
}

/** The claims page: those most worth checking first. */
export const claimList = toClaimList(claims.slice(0, most), names)
export const claimLines = toNumberLines(claims.slice(0, most))

/** The quotes page: in the order of the newest articles. */
export const quoteList = toQuoteList(quotes.slice(0, most), names)

/** The articles page: the newest first. */
export const articleList = toArticleList(articles.slice(0, most), names)

/** How much of the corpus a list leaves out. */
export const omitted = {
  articles: Math.max(0, articles.length - most),
  claims: Math.max(0, claims.length - most),
  quotes: Math.max(0, quotes.length - most),
}
