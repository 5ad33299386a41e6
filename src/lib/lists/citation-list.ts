import type { Citation, CitedClaim, CitedQuote } from '../article.ts'
import { formWords, modalityWords, monthName, quantityWords, unitName } from '../wording.ts'
import { toFacets, type Facet, type Question } from './facets.ts'
import { fileClaim, fileQuote, ownVoice, unknownActor } from './filed.ts'
import { toValue, type Values } from './selection.ts'

/** A list that can be narrowed: each item with what it is filed under, and the questions that part the list. */
export type CitationList<Item extends Citation> = {
  readonly items: readonly { readonly item: Item; readonly values: Values }[]
  readonly facets: readonly Facet[]
}

/** How values are called that the items themselves do not name. */
export type Names = {
  readonly actors: ReadonlyMap<string, string>
  readonly articles: ReadonlyMap<string, string>
}

/** Quotes with the facets of the pages that list them. */
export const toQuoteList = (quotes: readonly CitedQuote[], names: Names): CitationList<CitedQuote> =>
  toList(quotes, fileQuote, [
    actor('Who speaks', names),
    about(names),
    { name: 'kind', legend: 'How it is quoted', label: wordOf(formWords) },
    ...place(names),
  ])

/** Claims with the facets of the pages that list them. */
export function toClaimList(claims: readonly CitedClaim[], names: Names): CitationList<CitedClaim> {
  const units = new Map(claims.map(({ unit }) => [toValue(unit ?? ''), unit === null ? 'No unit' : unitName(unit)]))
  return toList(claims, fileClaim, [
    actor('Who says so', names),
    about(names),
    { name: 'kind', legend: 'Kind of figure', label: wordOf(quantityWords) },
    { name: 'unit', legend: 'Unit', label: (value) => units.get(value) ?? value },
    { name: 'status', legend: 'How it is meant', label: wordOf(modalityWords) },
    ...place(names),
  ])
}

function toList<Item extends Citation>(
  citations: readonly Item[],
  file: (item: Item) => Values,
  questions: readonly Question[],
): CitationList<Item> {
  const items = citations.map((item) => ({ item, values: file(item) }))
  return {
    items,
    facets: toFacets(
      items.map(({ values }) => values),
      questions,
    ),
  }
}

const special: ReadonlyMap<string, string> = new Map([
  [ownVoice, 'The article itself'],
  [unknownActor, 'Somebody else'],
])
const actor = (legend: string, { actors }: Names): Question => ({
  name: 'actor',
  legend,
  label: (value) => special.get(value) ?? actors.get(value) ?? value,
})
const about = ({ actors }: Names): Question => ({
  name: 'about',
  legend: 'About whom',
  label: (value) => actors.get(value) ?? value,
})
const place = ({ articles }: Names): Question[] => [
  { name: 'article', legend: 'Article', label: (value) => articles.get(value) ?? value },
  { name: 'date', legend: 'Published', label: monthName, order: 'newest' },
]
const wordOf =
  (words: Readonly<Record<string, string>>) =>
  (value: string): string =>
    words[value] ?? value
