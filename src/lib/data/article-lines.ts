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

// JSON holds no line break, so that what is kept need not be parsed: a line each, behind what it is.

/** The lines as one text. */
export const joinLines = ({ quotes, claims, annotations }: ArticleLines): string =>
  [
    ...quotes.map((json) => `quote ${json}`),
    ...claims.map(({ priority, json }) => `${priority} ${json}`),
    ...annotations.map((json) => `annotation ${json}`),
  ].join('\n')

/** The lines that `joinLines` made a text of. */
export function splitLines(text: string): ArticleLines {
  const quotes: string[] = []
  const claims: { priority: number; json: string }[] = []
  const annotations: string[] = []
  for (const line of text === '' ? [] : text.split('\n')) {
    const end = line.indexOf(' ')
    const [what, json] = [line.slice(0, end), line.slice(end + 1)]
    if (what === 'quote') quotes.push(json)
    else if (what === 'annotation') annotations.push(json)
    else claims.push({ priority: Number(what), json })
  }
  return { quotes, claims, annotations }
}
