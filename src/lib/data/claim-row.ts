import { stringify } from 'csv-stringify/sync'
import type { toCitedClaim } from '../cited-record.ts'

type Claim = ReturnType<typeof toCitedClaim>

/** A claim as a row of a table. */
// A cell that a spreadsheet would take for a formula is written with an apostrophe before it.
export const claimRow = (claim: Claim): string => stringify([toCells(claim)], { escape_formulas: true })

/** The head of a table of claims, given any of them. */
export const claimHead = (claim: Claim): string => stringify([], { header: true, columns: Object.keys(toCells(claim)) })

function toCells({ value, via, ...record }: Claim) {
  const range = typeof value === 'object' && value !== null ? value.join('–') : value
  return { ...record, value: range, via: via.map(({ name }) => name).join(' ← ') }
}
