import type { Document, TokenSpan } from '../../types.ts'
import { baseBefore } from '../measures/passed-over.ts'
import { isDash } from '../phrases/clauses.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import { beforeAdverbs } from '../phrases/step-over.ts'
import { holdsVerb } from '../phrases/verb-at.ts'
import { verbStart } from '../phrases/verb-start.ts'
import { changeVerbs } from '../phrases/verbs.ts'
import type { Reading } from '../readings.ts'
import { beforeTime } from '../times/before-time.ts'
import { isYear } from '../times/date-parts.ts'
import { longMonths } from '../times/months.ts'
import { relativeAt } from '../times/relative-times.ts'

type Tokens = Document['tokens']

/**
 * Whether a number is the level where the change before sets out or ends, behind the time of that: "rose 5 percent during
 * the quarter to 40", "rose to 40 for the period under review, from 38"; `from` is where what is told of that ends.
 */
export function isMovedLevel(tokens: Tokens, from: number, { first, form }: Reading, before: Reading): boolean {
  if (isToldBefore(tokens, { first, form }, before)) return true
  const link = beforeAdverbs(tokens, first - 1, -1, links)
  if (!levels.at(tokens, link) || !isMove(tokens, before.first, link)) return false
  const end = lowerAt(tokens, link - 1) === ',' || isDash(tokens, link - 1) ? link - 1 : link
  // "fell 5 percent since the pier was shut, from 40"
  if (end < link && lowerAt(tokens, link) === 'from' && before.form === 'percent' && form !== 'percent')
    return end - from < 10
  return isTimeWithin(tokens, from + 1, end - 1) && end - from < 10 && !holdsVerb(tokens, from + 1, end - 1)
}
const levels = words('to from')

// "during the quarter", "on Tuesday morning", "from a year earlier", "the previous month"
const isTimeWithin = (tokens: Tokens, first: number, last: number): boolean =>
  (prepositions.at(tokens, first) && isPeriod(tokens, last)) ||
  beforeTime(tokens, last, first - 2) === first - 1 ||
  baseBefore(tokens, last) === first ||
  (last === first + 2 && lowerAt(tokens, first) === 'the' && relativeAt(tokens, first + 1)?.last === last)
const prepositions = words('in during for over since on at')
const isPeriod = (tokens: Tokens, at: number): boolean =>
  periods.at(tokens, at) || longMonths.has(lowerAt(tokens, at)) || isYear(lowerAt(tokens, at))
const periods = words(
  'period quarter month year week half season review fiscal day night time decade basis trading trade dealings',
)

// "reserves that stood at $39 million rose to $42 million", "a balance of $185 million fell by $31 million"
function isToldBefore(tokens: Tokens, { first, form }: Pick<Reading, 'first' | 'form'>, before: Reading): boolean {
  if (!changeVerbs.at(tokens, before.last + 1) || first - before.last > 5) return false
  if (form !== before.form && form !== 'percent') return false
  if (lowerAt(tokens, before.first - 1) === 'of') return true
  for (let at = before.first - 1; at > before.first - 6; at--)
    if (tokens[at]?.kind === 'mark') return false
    else if (relatives.at(tokens, at)) return true
  return false
}
const relatives = words('which that')

const isMove = (tokens: Tokens, first: number, link: number): boolean => {
  const at = beforeAdverbs(tokens, first - 1, -1, links)
  return (
    moves.at(tokens, at) ||
    changeVerbs.at(tokens, at) ||
    // "from 40 in May to 30"
    (lowerAt(tokens, at) === 'from' && lowerAt(tokens, link) === 'to')
  )
}
const moves = words('to by')
const links = words('to from by')

/** Whether a number tells how what was just told of changes: "It fell by 5 percent", "and it will come down to 5 percent". */
export function isItsChange(tokens: Tokens, from: number, first: number): boolean {
  let verb = beforeAdverbs(tokens, first - 1, from)
  if (!changeVerbs.at(tokens, verb)) return false
  if (coming.at(tokens, verb - 1)) verb--
  const it = verbStart(tokens, verb, from) - 1
  return pronouns.at(tokens, it) && (it <= from || joints.at(tokens, it - 1))
}
/** Whether such a sentence follows the one of the number before: "Loans rose to $5 million. On a yearly basis, they fell 5 percent". */
export const isItsNext = (
  document: Document,
  sentence: TokenSpan,
  { first, form }: Reading,
  before: Reading,
): boolean =>
  (form === before.form || (form === 'percent' && before.form === 'money')) &&
  isItsChange(document.tokens, sentence.first, first) &&
  before.first >= (document.sentences[document.sentences.indexOf(sentence) - 1]?.first ?? 0)

const coming = words('come comes came go goes went')
const pronouns = words('it they')
const joints = words('and but ,')
