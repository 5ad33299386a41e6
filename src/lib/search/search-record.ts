import type { Actor } from '../actor.ts'
import { attributedTo, type Article, type CitedClaim, type CitedQuote } from '../article.ts'
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
  const { citations, slug, text, title, summary } = article
  const rest = { kind: 'passage' as const, ...placeOf(article) }
  // Citations and paragraphs stand in the order of the text, so that one walk joins them.
  let next = 0
  const passages = paragraphsIn(text).map(({ start, end, words }) => {
    while ((citations[next]?.start ?? end) < start) next++
    const marked = citations[next]
    // Marks have ids to go to; where a paragraph has none, its words are whole and a browser finds them itself.
    const isMarked = marked !== undefined && marked.start < end
    return { ...rest, url: isMarked ? placePath(slug, marked.id) : textFragment(articlePath(slug), words), words }
  })
  return [{ ...rest, url: articlePath(slug), words: [title, summary].filter(Boolean).join('. ') }, ...passages]
}

function toQuote(quote: CitedQuote): SearchRecord {
  const speaker = attributedTo(quote)
  return {
    kind: 'quote',
    url: citationPath(quote.id),
    ...(speaker ? { title: speaker.name } : {}),
    words: quote.exact,
    ...placeOf(quote.article),
  }
}

// Not by the whole sentence: each of its figures would come up for every word of it, beside the passage itself.
const toClaim = (claim: CitedClaim): SearchRecord => ({
  kind: 'claim',
  url: citationPath(claim.id),
  title: titleOf(claim),
  words: [claim.exact, claim.subject, claim.time, claim.claimant?.name].filter(Boolean).join(', '),
  ...placeOf(claim.article),
})

const placeOf = ({ title, date }: Article) => ({ place: title, day: formatDay(date) })
