import type { APIRoute } from 'astro'
import { stringify } from 'csv-stringify/sync'
import { toCitedClaim } from '../../lib/cited-record.ts'
import { claims } from '../../lib/corpus.ts'
import { siteOf } from '../../lib/site.ts'

// A cell that a spreadsheet would take for a formula is written with an apostrophe before it.
const options = { header: true, escape_formulas: true }

export const GET: APIRoute = (context) => {
  const rows = claims.map((claim) => {
    const { value, via, ...record } = toCitedClaim(claim, siteOf(context))
    const range = Array.isArray(value) ? value.join('–') : value
    return { ...record, value: range, via: via.map(({ name }) => name).join(' ← ') }
  })
  return new Response(stringify(rows, options), { headers: { 'content-type': 'text/csv; charset=utf-8' } })
}
