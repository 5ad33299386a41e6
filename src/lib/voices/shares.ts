/** Counts as whole per cents that add up to `whole`: `[1, 1, 1]` → `[34, 33, 33]`; those cut off most are rounded up. */
export function sharesOf(counts: readonly number[], whole = 100): number[] {
  const all = counts.reduce((sum, count) => sum + count, 0)
  if (all === 0) return counts.map(() => 0)
  const exact = counts.map((count) => (count / all) * whole)
  const missing = whole - exact.reduce((sum, share) => sum + Math.floor(share), 0)
  const byRest = exact.map((share, index) => ({ index, rest: share % 1 })).toSorted((a, b) => b.rest - a.rest)
  const roundedUp = new Set(byRest.slice(0, missing).map(({ index }) => index))
  return exact.map((share, index) => Math.floor(share) + (roundedUp.has(index) ? 1 : 0))
}

/** A share for the reader: `12%`, and `<1%` for what is there, but too little to count. */
export const formatShare = (share: number, count: number): string => (share === 0 && count > 0 ? '<1%' : `${share}%`)
