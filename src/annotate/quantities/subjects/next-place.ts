import type { Token } from '../../types.ts'
import { isCapital, lowerAt, words } from '../phrases/neighbours.ts'
import { beforeAdverbs } from '../phrases/step-over.ts'
import { holdsVerb, isVerbAt } from '../phrases/verb-at.ts'
import { longMonths } from '../times/months.ts'

type Tokens = readonly Token[]
type Span = { readonly first: number; readonly last: number }

/** Whether a number is the same figure of the next place: "by 5 percent in Norland, 7 percent in Ostland and 9 in Sudland". */
export function isNextPlace(tokens: Tokens, { first, last }: Span, from: number): boolean {
  const joint = lowerAt(tokens, first - 1) === 'and' && lowerAt(tokens, first - 2) === ',' ? first - 2 : first - 1
  return (
    joins.at(tokens, joint) &&
    first - from < 8 &&
    isIn(tokens, from + 1) &&
    isIn(tokens, last + 1) &&
    !holdsVerb(tokens, from + 1, joint - 1)
  )
}
const joins = words(', and')

/** Whether a number is the same figure of the next group: "by 10 years for men and 11 years for women". */
export function isNextGroup(tokens: Tokens, { first, last }: Span, from: number): boolean {
  const prep = lowerAt(tokens, from + 1)
  return (
    groups.at(tokens, from + 1) &&
    prep === lowerAt(tokens, last + 1) &&
    joins.at(tokens, first - 1) &&
    first - from < 8 &&
    !holdsVerb(tokens, from + 1, first - 1)
  )
}
const groups = words('for among in at')

/** Whether a share is that of a group within the one before: "60 percent of voters, including 9 in 10 women and half of men". */
export function isIncludedGroup(tokens: Tokens, { first, last }: Span, before: Span): boolean {
  if (lowerAt(tokens, last + 1) === 'who' || isVerbAt(tokens, last + 1)) return false
  const at = beforeAdverbs(tokens, first - 1, before.last)
  if (including.at(tokens, at)) return lowerAt(tokens, before.last + 1) === 'of' || isVerbAt(tokens, before.last + 1)
  if (!joins.at(tokens, at)) return false
  for (let back = before.first - 1; back > at - 24 && lowerAt(tokens, back) !== '.'; back--)
    if (including.at(tokens, back)) return !holdsVerb(tokens, back + 1, at - 1)
  return false
}
const including = words('including')

/** Whether a number joined by "and" is a count of a second place, whatever stands before: "sold in Norland and 22,500 in Ostland". */
export const isSecondPlace = (tokens: Tokens, { first, last }: Span): boolean =>
  lowerAt(tokens, lowerAt(tokens, first - 1) === 'another' ? first - 2 : first - 1) === 'and' &&
  inPlaces.at(tokens, last + 1) &&
  isCapital(tokens[lowerAt(tokens, last + 2) === 'the' ? last + 3 : last + 2])

const inPlaces = words('in at from')

const isIn = (tokens: Tokens, at: number): boolean =>
  inPlaces.at(tokens, at) &&
  (isCapital(tokens[at + 1])
    ? !longMonths.has(lowerAt(tokens, at + 1))
    : // "from the Midwest", "and 9,400 from other firms"
      lowerAt(tokens, at + 1) === 'other' || (lowerAt(tokens, at + 1) === 'the' && isCapital(tokens[at + 2])))
