import type { CitedClaim } from '../article.ts'
import { scaleValue } from '../wording.ts'

/** The columns of the table of claims that it can be ordered by. */
export const claimColumns = ['value', 'what', 'who', 'when', 'where'] as const
export type ClaimColumn = (typeof claimColumns)[number]

/** The place of each claim in each order, so that the browser need only compare whole numbers. */
export function rankClaims(
  claims: readonly CitedClaim[],
): ReadonlyMap<CitedClaim, Readonly<Record<ClaimColumn, number>>> {
  const ranks = claimColumns.map((column) => ranksOf(claims, compare[column]))
  return new Map(
    claims.map((claim, index) => [
      claim,
      Object.fromEntries(claimColumns.map((column, at) => [column, ranks[at]?.[index] ?? 0])) as Record<
        ClaimColumn,
        number
      >,
    ]),
  )
}

type Compare = (a: CitedClaim, b: CitedClaim) => number

/** Equal items share a rank, so that they stay in the order that the page gave them. */
function ranksOf(claims: readonly CitedClaim[], compare: Compare): number[] {
  const ordered = claims.toSorted(compare)
  const ranks = new Map<CitedClaim, number>()
  ordered.forEach((claim, index) => {
    const before = ordered[index - 1]
    const same = before && compare(before, claim) === 0 ? ranks.get(before) : undefined
    ranks.set(claim, same ?? index)
  })
  return claims.map((claim) => ranks.get(claim) ?? 0)
}

const byText =
  (text: (claim: CitedClaim) => string | null): Compare =>
  (a, b) =>
    Number(text(a) === null) - Number(text(b) === null) || (text(a) ?? '').localeCompare(text(b) ?? '', 'en')
const byUnit = byText(({ unit }) => unit)
const byAmount: Compare = (a, b) => (scaleValue(a.value) ?? Infinity) - (scaleValue(b.value) ?? Infinity) || 0

// Values are only compared within a unit: 5 per cent is neither more nor less than 5 kilometres.
const compare: Record<ClaimColumn, Compare> = {
  value: (a, b) => byUnit(a, b) || byAmount(a, b),
  what: byText(({ measure, denominator }) => measure ?? denominator),
  who: byText(({ claimant }) => claimant?.name ?? null),
  when: byText(({ time }) => time),
  where: (a, b) => Date.parse(a.article.date) - Date.parse(b.article.date),
}
