import type { Token } from '../../types.ts'
import { isCapital, lowerAt, words } from '../phrases/neighbours.ts'
import { holdsVerb } from '../phrases/verb-at.ts'
import { adverbs } from '../phrases/verbs.ts'
import type { Reading } from '../readings.ts'
import { isYear } from './date-parts.ts'
import { longMonths } from './months.ts'
import { yearly } from './relative-times.ts'
import { days } from './time-phrases.ts'
import { isComparison, shortComparisonEnd } from './year-on-year.ts'

type Tokens = readonly Token[]

/**
 * Whether a number is the same figure at the next time: "up 2 percent on the month and 5 percent on the year", "3 percent month-over-month and 5 percent year-over-year", "to 65 for
 * men, and to 63"; `from` is where the one before ends.
 */
export function isNextTime(
  tokens: Tokens,
  from: number,
  own: Pick<Reading, 'first' | 'last' | 'form'>,
  before: Reading,
): boolean {
  if (own.form !== before.form || own.first - from > 9) return false
  const level = levelWords.at(tokens, own.first - 1) && lowerAt(tokens, own.first - 2) === 'and' ? 1 : 0
  if (!level && !isAndAt(tokens, own.first - 1)) return false
  if (holdsVerb(tokens, from + 1, own.first - 2 - level)) return false
  return level === 1
    ? opensTime(tokens, own.last + 1) || lowerAt(tokens, own.last + 1) === 'for'
    : isTimed(tokens, own.last + 1) && isTimed(tokens, from + 1)
}
const levelWords = words('to by')

// "and another 500 this year", "and nearly 500 this year"
const isAndAt = (tokens: Tokens, at: number): boolean => {
  let and = at
  while (adverbs.at(tokens, and) || lowerAt(tokens, and) === 'another') and--
  return lowerAt(tokens, and) === 'and'
}

const isTimed = (tokens: Tokens, at: number): boolean =>
  isComparison(tokens, at) ||
  shortComparisonEnd(tokens, at) !== undefined ||
  opensTime(tokens, at) ||
  (near.at(tokens, at) && spans.at(tokens, yearly.at(tokens, at + 1) ? at + 2 : at + 1))
const opensTime = (tokens: Tokens, at: number): boolean =>
  timely.at(tokens, at) &&
  (isYear(lowerAt(tokens, at + 1)) ||
    (isCapital(tokens[at + 1]) && (longMonths.has(lowerAt(tokens, at + 1)) || days.has(lowerAt(tokens, at + 1)))) ||
    (near.at(tokens, at + 1) && spans.at(tokens, lowerAt(tokens, at + 2) === 'same' ? at + 3 : at + 2)))
const timely = words('in on for by over')
const near = words('the this next last')
const spans = words('year month week quarter day period')
