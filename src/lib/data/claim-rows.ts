import { stringify } from 'csv-stringify/sync'
import { chunksOf } from '../../content/chunks.ts'
import type { toCitedClaim } from '../cited-record.ts'

/** The text of a table of claims, some hundred rows at once, of the JSON that stands for each; never no text at all. */
export function* claimRows(claims: readonly Buffer[]): Generator<string> {
  if (claims.length === 0) yield ''
  for (const [index, chunk] of chunksOf(claims, 500).entries()) {
    const rows = chunk.map((json) => toRow(JSON.parse(json.toString()) as ReturnType<typeof toCitedClaim>))
    // A cell that a spreadsheet would take for a formula is written with an apostrophe before it.
    yield stringify(rows, { header: index === 0, escape_formulas: true })
  }
}

function toRow({ value, via, ...record }: ReturnType<typeof toCitedClaim>) {
  const range = typeof value === 'object' && value !== null ? value.join('–') : value
  return { ...record, value: range, via: via.map(({ name }) => name).join(' ← ') }
}
