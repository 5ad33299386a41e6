import { annotationPage } from '../w3c.ts'
import type { ArticleLines } from './article-lines.ts'
import type { NamedLedger } from '../../permalinks/folder.ts'
import { toPermalinkRecord } from '../permalink.ts'
import { claimRows } from './claim-rows.ts'
import { jsonList } from './json-list.ts'

/** What comes next in the file at a path of the site. */
export type Piece = { readonly path: string; readonly text: string }

/** The files that hold what all articles and ledgers do, with their media types. */
export const dataFiles: Readonly<Record<string, string>> = {
  '/data/quotes.json': 'application/json',
  '/data/annotations.jsonld': 'application/ld+json',
  '/data/claims.json': 'application/json',
  '/data/claims.csv': 'text/csv',
  '/data/permalinks.json': 'application/json',
}

/**
 * All that the data files hold, piece by piece. Articles, in the order of the files, and ledgers are asked for one by one:
 * all that a large corpus holds would take more memory than the rest of a build.
 */
export function* dataPieces(
  articles: Iterable<ArticleLines>,
  ledgers: Iterable<NamedLedger>,
  site: URL,
): Generator<Piece> {
  yield* articlePieces(articles, site)
  yield* permalinkPieces(ledgers, site)
}

function* articlePieces(articles: Iterable<ArticleLines>, site: URL): Generator<Piece> {
  const [quotes, claims] = [jsonList('/data/quotes.json'), jsonList('/data/claims.json')]
  const annotations = jsonList('/data/annotations.jsonld', annotationPage('/data/annotations.jsonld', site))
  const found: Claim[] = []
  yield* [quotes.opening, annotations.opening, claims.opening]
  for (const lines of articles) {
    for (const json of lines.annotations) yield annotations.add(json)
    for (const json of lines.quotes) yield quotes.add(json)
    for (const { priority, json } of lines.claims) found.push({ priority, json: Buffer.from(json) })
  }
  yield* [quotes.closing, annotations.closing]
  const ordered = found.sort((a, b) => b.priority - a.priority)
  for (const { json } of ordered) yield claims.add(json.toString())
  yield claims.closing
  for (const text of claimRows(ordered.map(({ json }) => json))) yield { path: '/data/claims.csv', text }
}

// Those most worth checking stand first, so that all must be there before one is written: as bytes they take least.
type Claim = { readonly priority: number; readonly json: Buffer }

function* permalinkPieces(ledgers: Iterable<NamedLedger>, site: URL): Generator<Piece> {
  const found: { readonly id: string; readonly json: Buffer }[] = []
  for (const [slug, { entries }] of ledgers)
    for (const entry of entries)
      found.push({ id: entry.id, json: Buffer.from(JSON.stringify(toPermalinkRecord({ entry, slug }, site))) })
  const list = jsonList('/data/permalinks.json')
  yield list.opening
  for (const { json } of found.sort((a, b) => (a.id < b.id ? -1 : 1))) yield list.add(json.toString())
  yield list.closing
}
