import type { LinkedArticle } from '../actor.ts'
import { isCitedClaim, type CitedClaim, type CitedQuote } from '../article.ts'
import { unitName } from '../unit-words.ts'
import { formWords, modalityWords, monthName, quantityWords } from '../wording.ts'
import { toFacets, type Facet, type Question } from './facets.ts'
import { fileArticle, fileClaim, fileQuote, ownVoice, toUnit, unknownActor } from './filed.ts'
import { toValue, type Values } from './selection.ts'

/** A list that can be narrowed: each item with what it is filed under, and the questions that part the list. */
export type FiledList<Item> = {
  readonly items: readonly { readonly item: Item; readonly values: Values }[]
  readonly facets: readonly Facet[]
}

/** How values are called that the items themselves do not name. */
export type Names = {
  readonly actors: ReadonlyMap<string, string>
  readonly articles: ReadonlyMap<string, string>
}

/** Quotes with the facets of the pages that list them. */
export const toQuoteList = (quotes: readonly CitedQuote[], names: Names): FiledList<CitedQuote> =>
  toList(quotes, fileQuote, [
    actor('Who speaks', names),
    about(names),
    { name: 'kind', legend: 'How it is quoted', label: wordOf(formWords) },
    ...place(names),
  ])

/** Claims with the facets of the pages that list them. */
export function toClaimList(claims: readonly CitedClaim[], names: Names): FiledList<CitedClaim> {
  return toList(claims, fileClaim, [
    actor('Who says so', names),
    about(names),
    { name: 'kind', legend: 'Kind of figure', label: wordOf(quantityWords) },
    units(claims),
    { name: 'status', legend: 'How it is meant', label: wordOf(modalityWords) },
    ...place(names),
  ])
}

/** Articles with the facets of the page that lists them. */
export function toArticleList(articles: readonly LinkedArticle[], names: Names): FiledList<LinkedArticle> {
  const label = (value: string): string => names.actors.get(value) ?? value
  const sources = new Map(articles.map(({ source }) => [toValue(source.name), source.name]))
  return toList(articles, fileArticle, [
    { name: 'actor', legend: 'Who speaks', label },
    { name: 'about', legend: 'Who is named', label },
    units(articles.flatMap(({ citations }) => citations.filter(isCitedClaim))),
    { name: 'source', legend: 'Source', label: (value) => sources.get(value) ?? value },
    published,
  ])
}

function toList<Item>(
  all: readonly Item[],
  file: (item: Item) => Values,
  questions: readonly Question[],
): FiledList<Item> {
  const items = all.map((item) => ({ item, values: file(item) }))
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
  published,
]
const published: Question = { name: 'date', legend: 'Published', label: monthName, order: 'newest' }

/** The question for the unit of a claim. */
export function units(claims: readonly CitedClaim[]): Question {
  const units = new Map(claims.map(({ unit }) => [toUnit(unit), unit === null ? 'No unit' : unitName(unit)]))
  return { name: 'unit', legend: 'Unit', label: (value) => units.get(value) ?? value }
}
const wordOf =
  (words: Readonly<Record<string, string>>) =>
  (value: string): string =>
    words[value] ?? value
