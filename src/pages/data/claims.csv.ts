import type { APIRoute } from 'astro'
import { stringify } from 'csv-stringify/sync'
import type { CitedClaim } from '../../lib/article.ts'
import { toCitedClaim } from '../../lib/cited-record.ts'
import { claims } from '../../lib/corpus.ts'
import { toLongAnswer } from '../../lib/long-answer.ts'
import { siteOf } from '../../lib/site.ts'

export const GET: APIRoute = (context) => toLongAnswer(linesOf(siteOf(context)), 'text/csv')

function* linesOf(site: URL): Generator<string> {
  const atOnce = 500
  for (let from = 0; from < claims.length; from += atOnce) {
    const rows = claims.slice(from, from + atOnce).map((claim) => toRow(claim, site))
    // A cell that a spreadsheet would take for a formula is written with an apostrophe before it.
    yield stringify(rows, { header: from === 0, escape_formulas: true })
  }
}

function toRow(claim: CitedClaim, site: URL) {
  const { value, via, ...record } = toCitedClaim(claim, site)
  const range = typeof value === 'object' && value !== null ? value.join('–') : value
  return { ...record, value: range, via: via.map(({ name }) => name).join(' ← ') }
}
