import type { Document } from '../../types.ts'
import { isBase, isSetAgainst } from '../changes/change-base.ts'
import { determiners, owners, phraseOpeners, possessives } from '../phrases/determiners.ts'
import { isCapital, lowerAt, words } from '../phrases/neighbours.ts'
import type { Phrase } from '../phrases/noun-phrases.ts'
import { isVerbAt } from '../phrases/verb-at.ts'
import type { Reading } from '../readings.ts'
import { degrees } from './eras.ts'
import { isOfBooks } from './fiscal-times.ts'
import { longMonths } from './months.ts'
import { isNotWhen } from './not-when.ts'
import { isSaid, isSaidWhen } from './said-when.ts'

type Tokens = Document['tokens']

/**
 * Whether a time is that of something else: "said on Tuesday" dates the saying, "more than in 2023" and "from a year
 * earlier" the comparison, "its peak in 2021" the peak.
 */
export function isElsewhere({ tokens }: Document, { first, last }: Phrase, reading: Reading): boolean {
  const at = degrees.at(tokens, first - 1) ? first - 1 : first
  const before = lowerAt(tokens, at - 1)
  const isBehind = first > reading.last
  if (isNotWhen(tokens, { first, last })) return true
  if (isCompared(tokens, at, reading.last) || isSaidWhen(tokens, at, { first, last }, reading.last)) return true
  // "half the rate five years ago", "twice what it was in 2021"
  if (isBehind && isMultipleOf(tokens, reading)) return true
  // "rose 3 percent, more than Monday's 6 percent"
  const isOwner = isBehind && possessives.at(tokens, last + 1) && tokens[last]?.kind === 'word'
  if (isOwner && !within.at(tokens, first - 1) && !within.at(tokens, first)) return true
  if (isBehind && (isOfBooks(tokens, last) || (lowerAt(tokens, last + 1) === ',' && isNext(tokens, first)))) return true
  // "up from its June estimate of 27"
  if (last > reading.first && forecasts.at(tokens, last + 1) && owners.at(tokens, first - 1)) return true
  // "the lowest since May, was below 5 percent"
  if (lowerAt(tokens, first) === 'since' && [1, 2, 3].some((back) => superlative.test(lowerAt(tokens, first - back))))
    return true
  if (lowerAt(tokens, first) === 'now' && isNotNow(tokens, first)) return true
  // "a level last seen in 2003"
  if (lowerAt(tokens, at - 2) === 'seen' && lowerAt(tokens, at - 3) === 'last') return true
  // "down 5 percent from the previous month"
  if (before === 'from' || (before === 'the' && lowerAt(tokens, at - 2) === 'from'))
    return isBase(tokens, { first, last }, reading)
  // "up 5 percent on last year", "rose 5 percent on the previous month"
  if (isBehind && isSetAgainst(tokens, { first, last }, reading)) return true
  if (!beforeTime.at(tokens, at - 1)) return false
  if (isPeak(tokens, setting.at(tokens, at - 2) ? at - 3 : at - 2)) return true
  return isSaid(tokens, at - 2) || (lowerAt(tokens, at - 2) !== 'that' && isSaid(tokens, at - 3))
}
const isMultipleOf = (tokens: Tokens, { last, form }: Reading): boolean =>
  (form === 'ratio' || form === 'fraction') &&
  (lowerAt(tokens, last + 1) === 'what' ||
    (lowerAt(tokens, last + 1) === 'the' && (levels.at(tokens, last + 2) || levels.at(tokens, last + 3))))
const levels = words('rate rates level levels number total amount figure price cost')
const within = words('in since at during on')
const forecasts = words('estimate estimates forecast forecasts projection prediction')
// "what is now Norland", ", now called Norland", ", now a ministry"
const isNotNow = (tokens: Tokens, now: number): boolean =>
  lowerAt(tokens, now - 2) === 'what' ||
  foreseen.at(tokens, now + 1) ||
  (lowerAt(tokens, now - 1) === ',' && (naming.at(tokens, now + 1) || determiners.at(tokens, now + 1)))
const naming = words('called known named renamed rebranded')
// "is now expected to fall"
const foreseen = words('expected forecast projected seen set due likely predicted')

// "rose 5 percent, and in May, it fell"
const isNext = (tokens: Tokens, first: number): boolean =>
  joints.at(tokens, opening.at(tokens, first - 1) ? first - 2 : first - 1)
const joints = words('and but')
const opening = words('in on at by late early')

// "than in 2023", "as many as in 2023", where "as of 2023" and "as early as 2023" date what is said.
const isCompared = (tokens: Tokens, at: number, last: number): boolean => {
  const isBehind = at > last
  // "than in the previous three months", where "than the year-ago level of 9 percent" dates what follows
  const opened = isBehind && lowerAt(tokens, at - 1) === 'the' ? at - 1 : at
  return (
    compares(tokens, opened - 1) ||
    (beforeTime.at(tokens, opened - 1) && compares(tokens, opened - 2)) ||
    (isBehind && isInComparison(tokens, at, last))
  )
}
// "than in the same period of 2021", "compared to the results of 2021"
function isInComparison(tokens: Tokens, from: number, floor: number): boolean {
  for (let at = from - 1; at > Math.max(floor, from - 9); at--) {
    // "fewer votes than Lind in 2021" were had in 2021 as well
    if (compares(tokens, at)) return lowerAt(tokens, at) !== 'as' && !isNameAt(tokens, at + 1)
    if (tokens[at]?.kind !== 'word' && lowerAt(tokens, at) !== '-') return false
    // "than it was in 2021"
    if (isVerbAt(tokens, at) && !past.at(tokens, at)) return false
  }
  return false
}
const past = words('was were did had')
const isNameAt = (tokens: Tokens, at: number): boolean => isCapital(tokens[at]) && !longMonths.has(lowerAt(tokens, at))
const compares = (tokens: Tokens, at: number): boolean =>
  // "compared with a year ago"
  (against.at(tokens, at) && lowerAt(tokens, at - 1) === 'compared') ||
  lowerAt(tokens, at) === 'than' ||
  // "5 percent ahead of last year"
  (lowerAt(tokens, at) === 'of' && lowerAt(tokens, at - 1) === 'ahead') ||
  (lowerAt(tokens, at) === 'as' && !dating.at(tokens, at - 1) && lowerAt(tokens, at + 1) !== 'at')
const against = words('with to')
const dating = words('recently soon early late')
const beforeTime = words('on in at late early')

// "the record high set in 1974", where "a 46% turnout record set in 1974" is dated.
const isPeak = (tokens: Tokens, at: number): boolean =>
  peaks.at(tokens, at) && phraseOpeners.at(tokens, peaks.at(tokens, at - 1) ? at - 2 : at - 1)
const peaks = words('peak peaks record records high low trough')
const setting = words('set reached recorded hit seen')

/** Whether a word opens what reaches back in time: "the lowest since independence in 1991", "since records began in 1980". */
export function endsBefore({ tokens }: Document, index: number, to: number): boolean {
  if (lowerAt(tokens, index) === 'since') return true
  if (!articles.at(tokens, index - 1) || !superlative.test(lowerAt(tokens, index))) return false
  for (let at = index + 1; at <= Math.min(to, index + 8); at++) if (lowerAt(tokens, at) === 'since') return true
  return false
}
const articles = words('the its their a')
const superlative = /^(?:\p{Ll}{3,}est|most|least|best|worst|first|record)$/u
