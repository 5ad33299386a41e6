import type { Document } from '../../types.ts'

/** How many tokens of three digits go on a number that is grouped by spaces: 1 in `13 176`. */
export function groupsAfter({ tokens, text }: Document, index: number, written: string): number {
  if (tokens[index + 1]?.kind !== 'number' || !/^\d{1,3}$/u.test(written)) return 0
  let groups = 0
  while (groups < 5) {
    const before = tokens[index + groups]
    const next = tokens[index + groups + 1]
    if (!before || !next || !/^\d{3}(?:\.\d+|,\d\d?)?$/u.test(next.text)) break
    if (!/^[ \u00A0\u2009\u202F]$/u.test(text.slice(before.end, next.start))) break
    groups++
    if (next.text.length > 3) break
  }
  return groups
}
