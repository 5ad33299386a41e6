import type { Token } from '../../types.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import { longMonths } from './months.ts'
import { isYearOnYear } from './year-on-year.ts'

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
