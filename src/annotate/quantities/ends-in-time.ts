import type { Token } from '../types.ts'
import { longMonths } from './months.ts'
import { lowerAt, words } from './neighbours.ts'

type Tokens = readonly Token[]

/** Whether a time ends before a preposition, so that no noun is tied: "on Friday at a depth", "in April against growth". */
export const endsInTime = (tokens: Tokens, link: number): boolean =>
  isDay(tokens, link - 1) ||
  isYearOnYear(tokens, link - 1) ||
  (lowerAt(tokens, link) === 'against' && longMonths.has(lowerAt(tokens, link - 1)))

/** Whether a day of the week or an hour stands at a token. */
export const isDay = words(
  'am a.m am. a.m. pm p.m pm. p.m. monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow',
).at

/** Whether a token ends "year-on-year", "month-over-month". */
export const isYearOnYear = (tokens: Tokens, last: number): boolean =>
  spans.at(tokens, last) &&
  lowerAt(tokens, last - 1) === '-' &&
  lowerAt(tokens, last - 3) === '-' &&
  lowerAt(tokens, last - 4) === lowerAt(tokens, last)
const spans = words('year month quarter week y m q')
