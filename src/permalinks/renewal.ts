import { hash } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { describeLost, summaryOf } from './describe.ts'
import { formatLedger, rememberDigest } from './format.ts'
import type { Anchored } from './index.ts'
import type { PermalinkId } from './ledger.ts'

/** What the ledger of an article should become, and what to tell its editor; plain data, and little of it. */
export type Renewal = {
  readonly digest: string
  /** The text of its file, which `unpack` gives: a build holds thousands of them until it knows that nothing is lost. */
  readonly packed: string
  readonly ids: readonly PermalinkId[]
  readonly summary: readonly string[]
  readonly losses: readonly string[]
}

/** The renewal that follows from what was found in an article. */
export function toRenewal(slug: string, { ledger, report }: Pick<Anchored<unknown>, 'ledger' | 'report'>): Renewal {
  const text = formatLedger(ledger)
  return {
    digest: rememberDigest(ledger, hash('sha256', text)),
    packed: deflateRawSync(text, { level: 1 }).toString('base64'),
    ids: ledger.entries.map(({ id }) => id),
    summary: summaryOf(slug, report),
    losses: describeLost(slug, report),
  }
}

/** The text that the file of a ledger should have. */
export const unpack = ({ packed }: Pick<Renewal, 'packed'>): string =>
  inflateRawSync(Buffer.from(packed, 'base64')).toString()
