import type { toCitedClaim } from '../cited-record.ts'
import { annotationPage } from '../w3c.ts'
import type { AddedPermalink, Additions } from './additions.ts'
import { claimHead } from './claim-row.ts'
import { jsonList } from './json-list.ts'
import { bytesOf, keeper, type Kept } from './keeper.ts'

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
 * articles are gone. Articles are asked for one by one, and twice: all that a large corpus holds would take more memory
 * than the rest of a build.
 */
export function* dataPieces(
  articles: () => Iterable<Additions>,
  others: Iterable<AddedPermalink>,
  site: URL,
): Generator<Piece> {
  yield* articlePieces(articles(), site)
  yield* permalinkPieces(articles(), others)
}

function* articlePieces(articles: Iterable<Additions>, site: URL): Generator<Piece> {
  const quotes = jsonList('/data/quotes.json')
  const annotations = jsonList('/data/annotations.jsonld', annotationPage('/data/annotations.jsonld', site))
  const claims: Claim[] = []
  const keep = keeper()
  yield* [quotes.opening, annotations.opening]
  for (const added of articles) {
    yield* annotations.add(added.annotations)
    yield* quotes.add(added.quotes)
    for (const { priority, json, row } of added.claims) claims.push({ priority, json: keep(json), row: keep(row) })
  }
  yield* [quotes.closing, annotations.closing]
  yield* claimPieces(claims)
}

// Those most worth checking stand first, so that all must be there before one is written.
type Claim = { readonly priority: number; readonly json: Kept; readonly row: Kept }

function* claimPieces(claims: Claim[]): Generator<Piece> {
  const [list, table] = [jsonList('/data/claims.json'), '/data/claims.csv']
  claims.sort((a, b) => b.priority - a.priority)
  yield list.opening
  for (const { json } of claims) yield* list.add(bytesOf(json))
  yield list.closing
  const [first] = claims
  const head = first ? claimHead(JSON.parse(bytesOf(first.json).toString()) as ReturnType<typeof toCitedClaim>) : ''
  yield { path: table, bytes: Buffer.from(head) }
  for (const { row } of claims) yield { path: table, bytes: bytesOf(row) }
}

function* permalinkPieces(articles: Iterable<Additions>, others: Iterable<AddedPermalink>): Generator<Piece> {
  const list = jsonList('/data/permalinks.json')
  const permalinks: { readonly id: string; readonly json: Kept }[] = []
  const keep = keeper()
  const add = ({ id, json }: AddedPermalink): void => void permalinks.push({ id, json: keep(json) })
  for (const added of articles) added.permalinks.forEach(add)
  for (const permalink of others) add(permalink)
  yield list.opening
  for (const { json } of permalinks.sort((a, b) => (a.id < b.id ? -1 : 1))) yield* list.add(bytesOf(json))
  yield list.closing
}
