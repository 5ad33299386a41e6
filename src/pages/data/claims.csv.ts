import type { APIRoute } from 'astro'
import type { CitedClaim } from '../../lib/article.ts'
import { toCitedClaim } from '../../lib/cited-record.ts'
import { claims } from '../../lib/corpus.ts'
import { toCsvLine, type Cell } from '../../lib/csv.ts'
import { toLongAnswer } from '../../lib/long-answer.ts'
import { siteOf } from '../../lib/site.ts'

export const GET: APIRoute = (context) => toLongAnswer(linesOf(siteOf(context)), 'text/csv')

function* linesOf(site: URL): Generator<string> {
  const [first] = claims
  if (first) yield toCsvLine(Object.keys(toRow(first, site)))
  for (const claim of claims) yield toCsvLine(Object.values(toRow(claim, site)))
}

function toRow(claim: CitedClaim, site: URL): Readonly<Record<string, Cell>> {
  const { value, via, ...record } = toCitedClaim(claim, site)
  const range = typeof value === 'object' && value !== null ? value.join('–') : value
  return { ...record, value: range, via: via.map(({ name }) => name).join(' ← ') }
}
