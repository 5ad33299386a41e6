import type { Actor } from '../actor.ts'
import type { Article, CitedClaim, CitedQuote } from '../article.ts'
import { formatDay } from '../dates.ts'
import { titleOf } from '../sharing/share-text.ts'
import { textFragment } from '../sharing/text-fragment.ts'
import { actorPath, articlePath, citationPath, placePath } from '../urls.ts'
import { actorWords } from '../wording.ts'
import { paragraphsIn } from './paragraphs.ts'

/** What a result is: words of an article, one quote, one claim, or the page of an actor. */
export type SearchKind = 'passage' | 'quote' | 'claim' | 'actor'

/** One result that a search can have: where it leads, the words that find it, and what stands around them. */
export type SearchRecord = {
  readonly kind: SearchKind
  readonly url: string
  /** Found like the words, and counts for more; a passage has none, or its article's title would find each of them. */
  readonly title?: string
  readonly words: string
  /** The article that it stands in with its day, or what sort of actor it is; not searched. */
  readonly place: string
  readonly day?: string
}

/** The results that an article can give: its paragraphs, its quotes and its claims. */
export const toArticleRecords = (article: Article): SearchRecord[] => [
  ...toPassages(article),
  ...article.citations.map((citation) => (citation.kind === 'quote' ? toQuote(citation) : toClaim(citation))),
]

/** The result that leads to an actor's page; the actor is found by its names. */
export const toActorRecord = ({ id, name, kind, entry }: Actor): SearchRecord => ({
  kind: 'actor',
  url: actorPath(id),
  title: name,
  words: [name, ...(entry?.names?.aliases ?? []), ...(entry?.names?.acronyms ?? [])].join(', '),
  place: actorWords[kind],
})

function toPassages(article: Article): SearchRecord[] {
  const { text, title, summary } = article
  const head = { start: 0, end: 0, words: [title, summary].filter(Boolean).join('. ') }
  return [head, ...paragraphsIn(text)].map(({ start, end, words }) => ({
    kind: 'passage',
    url: urlWithin(article, start, end, words),
    words,
    ...placeOf(article),
  }))
}

// Marks have ids to go to; where there is none in a paragraph, its words are whole and a browser finds them itself.
function urlWithin({ slug, citations }: Article, start: number, end: number, words: string): string {
  if (end === 0) return articlePath(slug)
  const marked = citations.find((citation) => citation.start >= start && citation.start < end)
  return marked ? placePath(slug, marked.id) : textFragment(articlePath(slug), words)
}

const toQuote = (quote: CitedQuote): SearchRecord => ({
  kind: 'quote',
  url: citationPath(quote.id),
  ...(quote.speaker ? { title: quote.speaker.name } : {}),
  words: quote.exact,
  ...placeOf(quote.article),
})

// Not by the whole sentence: each of its figures would come up for every word of it, beside the passage itself.
const toClaim = (claim: CitedClaim): SearchRecord => ({
  kind: 'claim',
  url: citationPath(claim.id),
  title: titleOf(claim),
  words: [claim.exact, claim.subject, claim.time, claim.claimant?.name].filter(Boolean).join(', '),
  ...placeOf(claim.article),
})

const placeOf = ({ title, date }: Article) => ({ place: title, day: formatDay(date) })
