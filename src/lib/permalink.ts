import type { Entry, Ledger } from '../permalinks/ledger.ts'
import type { Citation } from './article.ts'
import { absolute, citationPath } from './urls.ts'

/** One published id: what its ledger says of it, and what it names today; null once it is retired. */
export type Permalink = { readonly entry: Entry; readonly slug: string; readonly citation: Citation | null }

/** Every id of every ledger, in the order of the ids. */
export function toPermalinks(ledgers: ReadonlyMap<string, Ledger>, citations: readonly Citation[]): Permalink[] {
  const byId = new Map(citations.map((citation) => [citation.id, citation]))
  return [...ledgers]
    .flatMap(([slug, { entries }]) => entries.map((entry) => ({ entry, slug, citation: byId.get(entry.id) ?? null })))
    .toSorted((a, b) => (a.entry.id < b.entry.id ? -1 : 1))
}

/** A published id as its data file gives it; `url` is absolute. */
export const toPermalinkRecord = ({ entry, slug }: Permalink, site: URL) => ({
  id: entry.id,
  kind: entry.kind,
  state: entry.state,
  url: absolute(citationPath(entry.id), site),
  article: slug,
  exact: entry.exact,
  firstPublished: entry.firstPublished,
  versions: entry.versions,
  retired: entry.retired ?? null,
})

/** What stood around the words of an entry, in whole words; an ellipsis where the ledger remembers no more. */
export const aroundOf = ({ prefix, suffix, start }: Pick<Entry, 'prefix' | 'suffix' | 'start'>): [string, string] => [
  start > prefix.length ? prefix.replace(/^\S*\s+/u, '… ') : prefix,
  /[.?!]["'”’»)]*$/u.test(suffix) ? suffix : suffix.replace(/\s\S*$/u, ' …'),
]
