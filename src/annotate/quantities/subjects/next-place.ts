import type { Token } from '../../types.ts'
import { isCapital, lowerAt, words } from '../phrases/neighbours.ts'
import { holdsVerb } from '../phrases/verb-at.ts'
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

const inPlaces = words('in at from')

const isIn = (tokens: Tokens, at: number): boolean =>
  inPlaces.at(tokens, at) &&
  (isCapital(tokens[at + 1])
    ? !longMonths.has(lowerAt(tokens, at + 1))
    : // "from the Midwest", "and 9,400 from other firms"
      lowerAt(tokens, at + 1) === 'other' || (lowerAt(tokens, at + 1) === 'the' && isCapital(tokens[at + 2])))
