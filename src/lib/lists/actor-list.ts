import type { Actor } from '../actor.ts'
import type { CitedClaim, CitedQuote } from '../article.ts'
import { formWords, monthName, quantityWords } from '../wording.ts'
import { units, type Names } from './citation-list.ts'
import { toFacets, type Facet } from './facets.ts'
import { fileClaim, fileQuote } from './filed.ts'
import type { Values } from './selection.ts'

type Filed<Item> = readonly { readonly item: Item; readonly values: Values }[]

/** Everything the corpus holds of one actor, in the three lists of its page, with facets that part all of them. */
export type ActorList = {
  readonly said: Filed<CitedQuote>
  readonly claimed: Filed<CitedClaim>
  readonly about: Filed<CitedQuote>
  readonly facets: readonly Facet[]
  /** How many passages are left out, because nobody would read so far. */
  readonly omitted: number
}

/** As many passages as each list of an actor shows: of the newest articles, and the figures most worth checking. */
export const mostPassages = 500

/** The lists of an actor's page; the facet "role" tells what it says from what others say of it. */
export function toActorList(actor: Actor, names: Names): ActorList {
  const first = <Item>(items: readonly Item[]): readonly Item[] => items.slice(0, mostPassages)
  const said = first(actor.quotes).map((item) => ({ item, values: { ...fileQuote(item), role: ['says'] } }))
  const claimed = first(actor.claims).map((item) => ({ item, values: { ...fileClaim(item), role: ['claims'] } }))
  const about = first(actor.about).map((item) => ({ item, values: { ...fileQuote(item), role: ['named'] } }))
  const label = (value: string): string => kinds[value] ?? value
  const facets = toFacets(
    [...said, ...claimed, ...about].map(({ values }) => values),
    [
      { name: 'role', legend: `${actor.name}’s part`, label: (value) => roles[value] ?? value },
      { name: 'about', legend: 'About whom', label: (value) => names.actors.get(value) ?? value },
      { name: 'kind', legend: 'Kind', label },
      units(first(actor.claims)),
      { name: 'article', legend: 'Article', label: (value) => names.articles.get(value) ?? value },
      { name: 'date', legend: 'Published', label: monthName, order: 'newest' },
    ],
  )
  const lists = [actor.quotes, actor.claims, actor.about]
  const omitted = lists.reduce((sum, { length }) => sum + Math.max(0, length - mostPassages), 0)
  return { said, claimed, about, facets, omitted }
}

const kinds: Readonly<Record<string, string | undefined>> = { ...formWords, ...quantityWords }
const roles: Readonly<Record<string, string | undefined>> = {
  says: 'Speaks',
  claims: 'Asserts a figure',
  named: 'Is spoken about',
}
