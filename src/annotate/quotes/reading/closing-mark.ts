import type { Token } from '../../types.ts'
import type { MarkRole } from './mark-role.ts'

/** A quotation mark of a line, by its token. */
export type Mark = { readonly at: number; readonly role: MarkRole }

/**
 * The index of the mark that closes the double mark `open`, behind those inside it, “the “old” pier”, where each is closed;
 * the number of marks where none does.
 */
export function closeDouble(marks: readonly Mark[], open: number, odd: boolean, low: boolean): number {
  let first = marks.length
  let inner = 0
  for (let i = open + 1; i < marks.length; i++) {
    const role = marks[i]?.role
    const isFar = first < marks.length && i > open + longestNest
    if (isFar || role === 'either' || (role === 'open' && (odd || low))) return Math.min(first, i)
    if (role === 'open') inner++
    if (role !== 'close') continue
    if (inner === 0) return i
    first = Math.min(first, i)
    inner--
  }
  return first
}

// More marks inside a quotation are not counted.
const longestNest = 50

/** The index of the mark that closes the single mark `open`: one after punctuation, or else the first that may. */
export function closeSingle(marks: readonly Mark[], open: number, tokens: readonly Token[]): number {
  let weak = -1
  for (let i = open + 1; i < marks.length; i++) {
    const mark = marks[i]
    if (!mark || mark.role === 'open-single') break
    if (mark.role !== 'close-single') continue
    // "the players' union": a mark after a plural is rather an apostrophe than the end of the quotation.
    if (!tokens[mark.at - 1]?.lower.endsWith('s')) return i
    if (weak < 0) weak = i
  }
  return weak
}
