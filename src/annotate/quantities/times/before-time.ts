import type { Document } from '../../types.ts'
import { isCapital, lowerAt, words } from '../phrases/neighbours.ts'
import { isYear } from './date-parts.ts'
import { seasonStart } from './fiscal-times.ts'
import { longMonths, monthNumbers } from './months.ts'
import { days } from './time-phrases.ts'
import { closedSpanStart, closing, spanStart } from './time-spans.ts'

type Tokens = Document['tokens']

/** The last token before the times and days that end at a token: `jury` in "the jury on Monday", `walkout` in "a walkout in 2014". */
export function beforeTime(tokens: Tokens, end: number, floor: number): number {
  let at = end
  for (let steps = 0; steps < 3; steps++) {
    const first = timeEndingAt(tokens, at)
    if (first === undefined || first <= floor) return at
    const isLed = prepositions.at(tokens, first - 1) || within.at(tokens, first - 1)
    at = isAsOf(tokens, first - 1) ? first - 3 : isLed ? first - 2 : first - 1
  }
  return at
}

/** The first token of the time that ends at `end`; undefined where none does. */
function timeEndingAt(tokens: Tokens, end: number): number | undefined {
  const span = spanEndingAt(tokens, end) ?? wholeStart(tokens, end)
  if (span !== undefined) return span
  // "till September 29"
  if (isMonthDay(tokens, end)) return end - 1
  const word = lowerAt(tokens, end)
  // "during the period under review"
  if (word === 'review' && lowerAt(tokens, end - 1) === 'under' && lowerAt(tokens, end - 3) === 'the') return end - 3
  // "on Monday morning"
  if (hours.at(tokens, end) && isCapital(tokens[end - 1]) && days.has(lowerAt(tokens, end - 1))) return end - 1
  if (isCapital(tokens[end]) && days.has(word)) return parts.at(tokens, end - 1) ? end - 1 : end
  if (alone.has(word)) return end
  // "the total for the year so far"
  if (word === 'far' && lowerAt(tokens, end - 1) === 'so') return end - 1
  if ((periods.has(word) || (longMonths.has(word) && isCapital(tokens[end]))) && near.at(tokens, end - 1))
    return end - 1
  const isDated = prepositions.at(tokens, end - 1) || isAsOf(tokens, end - 1)
  if (isYear(word)) {
    const first = yearStart(tokens, end)
    return isDated || prepositions.at(tokens, first - 1) ? first : undefined
  }
  // "in 2020-21"
  const season = seasonStart(tokens, end)
  if (season !== undefined) return prepositions.at(tokens, season - 1) ? season : undefined
  return isDated && longMonths.has(word) && isCapital(tokens[end]) ? end : undefined
}

// "as of May"
const isAsOf = (tokens: Tokens, at: number): boolean => lowerAt(tokens, at) === 'of' && lowerAt(tokens, at - 1) === 'as'

// "in May 2019", "for fiscal 2019", "for the whole of 2019"
function yearStart(tokens: Tokens, year: number): number {
  if (longMonths.has(lowerAt(tokens, year - 1)) || qualities.at(tokens, year - 1)) return year - 1
  return year
}
const qualities = words('fiscal calendar')

// "in the first nine months of 2019", "for the whole of last year": what the date is only the end of
function wholeStart(tokens: Tokens, end: number): number | undefined {
  const isNear = periods.has(lowerAt(tokens, end)) && near.at(tokens, end - 1)
  const first = isNear ? end - 1 : isYear(lowerAt(tokens, end)) ? yearStart(tokens, end) : end
  if (lowerAt(tokens, first - 1) !== 'of') return undefined
  if (first === end && !isYear(lowerAt(tokens, end)) && !longMonths.has(lowerAt(tokens, end))) return undefined
  const span = lowerAt(tokens, first - 2) === 'whole' ? first - 2 : spanStart(tokens, first - 2)
  return span !== undefined && lowerAt(tokens, span - 1) === 'the' && within.at(tokens, span - 2) ? span - 1 : undefined
}

const isMonthDay = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.kind === 'number' &&
  /^[0-3]?\d$/u.test(lowerAt(tokens, at)) &&
  isCapital(tokens[at - 1]) &&
  monthNumbers.has(lowerAt(tokens, at - 1)) &&
  (prepositions.at(tokens, at - 2) || closing.at(tokens, at - 2))

/** The first token of the span in the day, month or period at `end`: "in the three months to September". */
function spanEndingAt(tokens: Tokens, end: number): number | undefined {
  // "in the three months to March 31, 2011"
  const day = isYear(lowerAt(tokens, end)) && lowerAt(tokens, end - 1) === ',' ? end - 2 : end
  const date = isMonthDay(tokens, day) ? day - 1 : end
  const isDate = isCapital(tokens[date]) && (monthNumbers.has(lowerAt(tokens, date)) || days.has(lowerAt(tokens, date)))
  const first = isDate ? closedSpanStart(tokens, date) : spanStart(tokens, end)
  return first !== undefined && within.at(tokens, first - 2) ? first - 1 : undefined
}
const within = words('in during for over')

const hours = words('morning afternoon evening night')
const parts = words('early late last next this')
const alone = words('yesterday today overnight nationwide worldwide abroad')
const periods = words(
  'year month week quarter decade spring summer autumn fall winter night weekend season morning evening afternoon',
)
const near = words('last this next')
const prepositions = words('on in for during since early late earlier later by till until')
