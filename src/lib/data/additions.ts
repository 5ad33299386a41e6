import type { Ledger } from '../../permalinks/ledger.ts'
import { isCitedClaim, isCitedQuote, type Article } from '../article.ts'
import { toCitedClaim, toCitedQuote } from '../cited-record.ts'
import { toPermalinkRecord } from '../permalink.ts'
import { toWebAnnotation } from '../w3c.ts'
import { claimRow } from './claim-row.ts'

/** What an article and its ledger add to the data files, as bytes that need not be parsed. */
export type Additions = {
  /** The JSON of its quotes, and of all its annotations, with commas between. */
  readonly quotes: Buffer
  readonly annotations: Buffer
  readonly claims: readonly AddedClaim[]
  readonly permalinks: readonly AddedPermalink[]
}

/** A claim as JSON and as a row of a table. */
type AddedClaim = { readonly priority: number; readonly json: Buffer; readonly row: Buffer }
export type AddedPermalink = { readonly id: string; readonly json: Buffer }

/** What an article adds to a site with this address. */
export const toAdditions = ({ slug, citations }: Article, { entries }: Ledger, site: URL): Additions => ({
  quotes: listed(citations.filter(isCitedQuote).map((quote) => toCitedQuote(quote, site))),
  annotations: listed(citations.map((citation) => toWebAnnotation(citation, site))),
  claims: citations.filter(isCitedClaim).map((claim) => {
    const record = toCitedClaim(claim, site)
    return { priority: claim.checkPriority, json: toJson(record), row: Buffer.from(claimRow(record)) }
  }),
  permalinks: toPermalinks(slug, { entries }, site),
})

/** What a ledger adds; one whose article is gone adds nothing else. */
export const toPermalinks = (slug: string, { entries }: Ledger, site: URL): AddedPermalink[] =>
  entries.map((entry) => ({ id: entry.id, json: toJson(toPermalinkRecord({ entry, slug }, site)) }))

const toJson = (value: object): Buffer => Buffer.from(JSON.stringify(value))
const listed = (values: readonly object[]): Buffer => Buffer.from(JSON.stringify(values).slice(1, -1))

type Header = {
  readonly quotes: number
  readonly annotations: number
  readonly claims: readonly (readonly [priority: number, json: number, row: number])[]
  readonly permalinks: readonly (readonly [id: string, json: number])[]
}

/** All of it one behind the other, after a line that says how long each is. */
export function pack({ quotes, annotations, claims, permalinks }: Additions): Buffer {
  const header: Header = {
    quotes: quotes.length,
    annotations: annotations.length,
    claims: claims.map(({ priority, json, row }) => [priority, json.length, row.length]),
    permalinks: permalinks.map(({ id, json }) => [id, json.length]),
  }
  return Buffer.concat([
    Buffer.from(`${JSON.stringify(header)}\n`),
    ...[quotes, annotations],
    ...claims.flatMap(({ json, row }) => [json, row]),
    ...permalinks.map(({ json }) => json),
  ])
}

/** What `pack` made these bytes of. */
export function unpack(packed: Buffer): Additions {
  let at = packed.indexOf('\n') + 1
  const header = JSON.parse(packed.toString('utf8', 0, at)) as Header
  const next = (length: number): Buffer => packed.subarray(at, (at += length))
  return {
    quotes: next(header.quotes),
    annotations: next(header.annotations),
    claims: header.claims.map(([priority, json, row]) => ({ priority, json: next(json), row: next(row) })),
    permalinks: header.permalinks.map(([id, json]) => ({ id, json: next(json) })),
  }
}
