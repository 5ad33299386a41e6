import type { NamedLedger } from '../permalinks/folder.ts'
import type { Entry } from '../permalinks/ledger.ts'
import type { Citation } from './article.ts'
import { absolute, citationPath } from './urls.ts'

/** One published id: what its ledger says of it, and what it names today; null once it is retired. */
export type Permalink = { readonly entry: Entry; readonly slug: string; readonly citation: Citation | null }

/**
 * The ids that pages tell something of beside what their articles do, in the order of the ids: those that said
 * something else before, and those that no article has any more.
 */
export function withPast(ledgers: Iterable<NamedLedger>, citations: readonly Citation[]): Permalink[] {
  const byId = new Map(citations.map((citation) => [citation.id, citation]))
  const found: Permalink[] = []
  for (const [slug, { entries }] of ledgers)
    for (const entry of entries) {
      const citation = byId.get(entry.id) ?? null
      if (citation === null || entry.versions.length > 0) found.push({ entry, slug, citation })
    }
  return found.sort((a, b) => (a.entry.id < b.entry.id ? -1 : 1))
}

/** A published id as its data file gives it; `url` is absolute. */
export const toPermalinkRecord = ({ entry, slug }: Omit<Permalink, 'citation'>, site: URL) => ({
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
