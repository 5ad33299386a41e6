import type { Document } from '../../types.ts'
import { endsBefore, lowerAt, words } from '../phrases/neighbours.ts'
import { isVerbAt } from '../phrases/verb-at.ts'
import type { Amount } from '../units/amounts.ts'

type Tokens = Document['tokens']

/** Whether a number bounds the age of people: `children under five`, `adults 65 and older`, "most were under 18". */
export const isBounded = (tokens: Tokens, amount: Amount): boolean =>
  isGroupOf(tokens, amount) || isTheirs(tokens, amount) || isBoundBehind(tokens, amount.last)

// "children under five", "voters over 65 in Kent"
const isGroupOf = (tokens: Tokens, { first, last }: Amount): boolean =>
  bounds.at(tokens, first - 1) && people.at(tokens, first - 2) && isEnd(tokens, last + 1)
const bounds = words('under over below above')
const people = words(
  'children child kids kid people person adults adult men man women woman voters respondents boys boy girls girl baby babies infants toddlers residents workers patients users players americans britons those anyone everyone drivers students pupils',
)

// "of them were under 18", "one in six is over 65"
const isTheirs = (tokens: Tokens, { first, last, value }: Amount): boolean =>
  (lowerAt(tokens, first - 1) === 'under' || lowerAt(tokens, first - 1) === 'over') &&
  being.at(tokens, first - 2) &&
  typical.has(Number(value)) &&
  endsBefore(tokens, last + 1, later)
const being = words('is are was were')
const later = words('in on when while and but')
const typical: ReadonlySet<number> = new Set([
  5, 12, 13, 14, 15, 16, 18, 21, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90,
])

// "65 and older", "12 and under", where "65 and over 40 boats" goes on and "magnitude 3.0 and above" is no age
const isBoundBehind = (tokens: Tokens, last: number): boolean =>
  !/\./u.test(lowerAt(tokens, last)) &&
  joints.at(tokens, last + 1) &&
  (elders.at(tokens, last + 2) ||
    (bounding.at(tokens, last + 2) && tokens[last + 3]?.kind !== 'number' && isEnd(tokens, last + 3)))
const joints = words('and or')
const elders = words('older younger')
const bounding = words('over under above up')

const isEnd = (tokens: Tokens, at: number): boolean => endsBefore(tokens, at, behind) || isVerbAt(tokens, at)
const behind = words('in at who and or were are with of from said say to on by have had will can as for than')
