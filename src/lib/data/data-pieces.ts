import type { toCitedClaim } from '../cited-record.ts'
import { annotationPage } from '../w3c.ts'
import type { AddedClaim, AddedPermalink, Additions } from './additions.ts'
import { claimHead } from './claim-row.ts'
import { jsonList } from './json-list.ts'

/** What comes next in the file at a path of the site. */
export type Piece = { readonly path: string; readonly bytes: Buffer }

/** The files that hold what all articles and ledgers do, with their media types. */
export const dataFiles: Readonly<Record<string, string>> = {
  '/data/quotes.json': 'application/json',
  '/data/annotations.jsonld': 'application/ld+json',
  '/data/claims.json': 'application/json',
  '/data/claims.csv': 'text/csv',
  '/data/permalinks.json': 'application/json',
}

/**
 * All that the data files hold, piece by piece: what articles add, in the order of the files, and what ledgers do whose
 * articles are gone. Articles are asked for one by one: all that a large corpus holds would take more memory than the
 * rest of a build.
 */
export function* dataPieces(
  articles: Iterable<Additions>,
  others: Iterable<AddedPermalink>,
  site: URL,
): Generator<Piece> {
  const quotes = jsonList('/data/quotes.json')
  const annotations = jsonList('/data/annotations.jsonld', annotationPage('/data/annotations.jsonld', site))
  const claims: AddedClaim[] = []
  const permalinks: AddedPermalink[] = []
  yield* [quotes.opening, annotations.opening]
  for (const added of articles) {
    yield* annotations.add(added.annotations)
    yield* quotes.add(added.quotes)
    // As copies: what an article adds is one piece of memory, which goes only as a whole.
    for (const { priority, json, row } of added.claims)
      claims.push({ priority, json: Buffer.from(json), row: Buffer.from(row) })
    for (const { id, json } of added.permalinks) permalinks.push({ id, json: Buffer.from(json) })
  }
  yield* [quotes.closing, annotations.closing]
  yield* claimPieces(claims)
  for (const permalink of others) permalinks.push(permalink)
  yield* permalinkPieces(permalinks)
}

/** Those most worth checking stand first, so that all must be there before one is written. */
function* claimPieces(claims: AddedClaim[]): Generator<Piece> {
  const [list, table] = [jsonList('/data/claims.json'), '/data/claims.csv']
  claims.sort((a, b) => b.priority - a.priority)
  yield list.opening
  for (const { json } of claims) yield* list.add(json)
  yield list.closing
  const [first] = claims
  const head = first ? claimHead(JSON.parse(first.json.toString()) as ReturnType<typeof toCitedClaim>) : ''
  yield { path: table, bytes: Buffer.from(head) }
  for (const { row } of claims) yield { path: table, bytes: row }
}

function* permalinkPieces(permalinks: AddedPermalink[]): Generator<Piece> {
  const list = jsonList('/data/permalinks.json')
  yield list.opening
  for (const { json } of permalinks.sort((a, b) => (a.id < b.id ? -1 : 1))) yield* list.add(json)
  yield list.closing
}
