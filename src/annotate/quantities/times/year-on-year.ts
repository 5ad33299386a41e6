import type { Token } from '../../types.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'

type Tokens = readonly Token[]

/** Whether a token ends "year-on-year", "month-over-month". */
export const isYearOnYear = (tokens: Tokens, last: number): boolean =>
  spans.at(tokens, last) &&
  lowerAt(tokens, last - 1) === '-' &&
  lowerAt(tokens, last - 3) === '-' &&
  lowerAt(tokens, last - 4) === lowerAt(tokens, last)
const spans = words('year month quarter week y m q')

/** Whether a comparison of two times begins at a token: "year on year", "quarter-over-quarter". */
export const isComparison = (tokens: Tokens, at: number): boolean =>
  periods.at(tokens, at) && comparing.at(tokens, lowerAt(tokens, at + 1) === '-' ? at + 2 : at + 1)
const periods = words('year quarter month')
const comparing = words('on over')

/** The last token of the comparison in letters that begins at a token: "y-o-y", "YoY"; undefined where none does. */
export function shortComparisonEnd(tokens: Tokens, at: number): number | undefined {
  if (glued.at(tokens, at)) return at
  return lowerAt(tokens, at + 2) === 'o' && letters.at(tokens, at) ? at + 4 : undefined
}
const glued = words('yoy qoq')
const letters = words('y m q w')

/** Whether a token is part of a comparison with the time before: "to 2 percent year-on-year from 3", "2 percent year on year". */
export const isInYearOnYear = (tokens: Tokens, at: number): boolean =>
  lowerAt(tokens, at) === '-' ||
  (letters.at(tokens, at) && (lowerAt(tokens, at + 1) === '-' || lowerAt(tokens, at - 1) === '-')) ||
  (lowerAt(tokens, at - 1) === '-' && lowerAt(tokens, at + 1) === '-') ||
  (lowerAt(tokens, at) === 'on' && lowerAt(tokens, at - 1) === lowerAt(tokens, at + 1))
