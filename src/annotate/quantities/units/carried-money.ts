import type { Document } from '../../types.ts'
import { indefinite } from '../phrases/determiners.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import { isVerbAt } from '../phrases/verb-at.ts'
import type { Reading } from '../readings.ts'

/**
 * The sum of money whose currency a written-out number goes on with: `'Revenue rose to $12.6 billion. Costs fell to 9.1
 * billion'`, `'$3 million on roads and 1.2 million on parks'`; undefined where the number may count something.
 */
export function moneyBefore({ tokens }: Document, reading: Reading, earlier: Reading | undefined): Reading | undefined {
  if (earlier?.form !== 'money' || (earlier.amount?.numeral.scale ?? 1) === 1) return undefined
  if (reading.first - earlier.last > longest) return undefined
  if (isPartOfIt(tokens, reading)) return earlier
  if (!isLast(tokens, reading, earlier)) return undefined
  return isDifference(tokens, reading.last) ||
    isLevelOfMoney(tokens, reading.first) ||
    isTwin(tokens, earlier, reading) ||
    isBeside(tokens, reading) ||
    isPaid(tokens, earlier, reading) ||
    isSum(tokens, reading) ||
    isOtherEnd(tokens, earlier, reading) ||
    isPart(tokens, reading)
    ? earlier
    : undefined
}

type Tokens = Document['tokens']
const longest = 20

// Nothing is counted by it: a stop, or how the sum before goes on.
const isLast = (tokens: Tokens, { last }: Reading, earlier: Reading): boolean =>
  isDifference(tokens, last) ||
  /^[.,;)]?$/u.test(lowerAt(tokens, last + 1)) ||
  goingOn.at(tokens, last + 1) ||
  sums.at(tokens, last + 1) ||
  isVerbAt(tokens, last + 1) ||
  links.at(tokens, last + 1) ||
  isSameLink(tokens, earlier.last + 1, last + 1)
const goingOn = words('in from a last this by compared')

// "$2.4 billion, 600 million more than planned"
const isDifference = (tokens: Tokens, last: number): boolean =>
  comparing.at(tokens, last + 1) && lowerAt(tokens, last + 2) === 'than'
const comparing = words('more less higher lower')

// "Costs fell to 9.1 billion"
function isLevelOfMoney(tokens: Tokens, first: number): boolean {
  if (!levels.at(tokens, first - 1)) return false
  for (let at = first - 2; at > first - 6; at--) {
    if (stops.at(tokens, at)) return false
    if (sums.at(tokens, at)) return true
  }
  return false
}
const levels = words('to at by of was were')
const stops = words('. ;')

// "$3 million on roads and 1.2 million on parks"
const isTwin = (tokens: Tokens, earlier: Reading, reading: Reading): boolean =>
  lowerAt(tokens, reading.first - 1) === 'and' && isSameLink(tokens, earlier.last + 1, reading.last + 1)

// "lost 52 billion dollars in 2021 and may lose 12 billion this year"
const isPaid = (tokens: Tokens, earlier: Reading, { first }: Reading): boolean =>
  paying.at(tokens, first - 1) && paying.at(tokens, earlier.first - 1)
const paying = words(
  'lose loses lost losing spend spends spent spending pay pays paid paying invest invests invested earn earns earned owe owes owed raise raised borrow borrowed',
)

// "against a 7 billion loss"
const isSum = (tokens: Tokens, { first, last }: Reading): boolean =>
  sums.at(tokens, last + 1) && indefinite.at(tokens, first - 1)

// "65 million euros plus 10 million in extras", "compared with 9 million"
const isBeside = (tokens: Tokens, { first }: Reading): boolean =>
  beside.at(tokens, first - 1) || (lowerAt(tokens, first - 1) === 'with' && lowerAt(tokens, first - 2) === 'compared')
const beside = words('plus versus vs against')

// "to 212 million kroner from 247 million", "sold it for 120 million euros and leases it for 9 million a year"
const isOtherEnd = (tokens: Tokens, earlier: Reading, { first }: Reading): boolean =>
  (lowerAt(tokens, first - 1) === 'from' && sources.at(tokens, earlier.first - 1)) ||
  (lowerAt(tokens, first - 1) === 'for' && lowerAt(tokens, earlier.first - 1) === 'for')
const sources = words('to of at')

// "143 million euros on players, including 62 million for Paz"
const isPart = (tokens: Tokens, { first, last }: Reading): boolean =>
  lowerAt(tokens, first - 1) === 'including' && links.at(tokens, last + 1)

// "98 million euros, of which 54 million falls due"
const isPartOfIt = (tokens: Tokens, { first, last }: Reading): boolean =>
  isOfWhich(tokens, first) || (lowerAt(tokens, last + 1) === 'of' && lowerAt(tokens, last + 2) === 'it')

/** Whether "of which" stands before a number. */
export const isOfWhich = (tokens: Tokens, first: number): boolean =>
  lowerAt(tokens, first - 1) === 'which' && lowerAt(tokens, first - 2) === 'of'

const isSameLink = (tokens: Tokens, one: number, two: number): boolean =>
  links.at(tokens, one) && lowerAt(tokens, one) === lowerAt(tokens, two)
const links = words('on for to from in')

const sums = words(
  'cost costs profit profits revenue revenues income loss losses debt debts spending turnover earnings takings fees dividend budget deficit surplus borrowing investment expenses liabilities assets wages taxes sales payment payments fine fines loan loans bid grant settlement charge charges bill fund offer',
)
