import type { Document } from '../../types.ts'
import { endsBefore, isCapital, lowerAt, words } from '../phrases/neighbours.ts'
import type { Reading } from '../readings.ts'
import { monthNumbers } from '../times/months.ts'

type Tokens = Document['tokens']

/** Whether a number is what the one before is held against: "down from a peak of 10.9 percent", "well short of the 95 percent needed". */
export const isHeldAgainst = (tokens: Tokens, { first, last }: Reading): boolean =>
  isExtreme(tokens, first - 1) ||
  isForeseen(tokens, first - 1) ||
  (lowerAt(tokens, first - 1) === 'the' && isAgainst(tokens, first - 2) && endsBefore(tokens, last + 1, behind))

// "down from a peak of 10.9 percent", "the equivalent of 6 percent"
function isExtreme(tokens: Tokens, at: number): boolean {
  if (lowerAt(tokens, at) !== 'of') return false
  // "from a peak in May of 10.9 percent"
  const isDated =
    lowerAt(tokens, at - 2) === 'in' && isCapital(tokens[at - 1]) && monthNumbers.has(lowerAt(tokens, at - 1))
  const head = isDated ? at - 3 : at - 1
  // "from an eight-year high of 15 percent"
  const opening = spans.at(tokens, head - 1) && lowerAt(tokens, head - 2) === '-' ? head - 3 : head
  return (
    (extremes.at(tokens, head) && (beside.at(tokens, opening - 2) || higher.at(tokens, opening - 3))) ||
    (lowerAt(tokens, head) === 'equivalent' && lowerAt(tokens, head - 2) === ',')
  )
}
const spans = words('day week month quarter year decade')
const beside = words('from than with to above below')
const higher = words('above below')
const extremes = words('peak high low record average')

// "down from an earlier forecast of 8 percent"
const isForeseen = (tokens: Tokens, at: number): boolean =>
  lowerAt(tokens, at) === 'of' &&
  forecasts.at(tokens, at - 1) &&
  earlier.at(tokens, at - 2) &&
  /^(?:from|than|with|to)$/u.test(lowerAt(tokens, at - 4))
const forecasts = words('forecast estimate guidance target projection prediction outlook')
const earlier = words('earlier previous prior initial original last')

// "missing the 230 million that banks had expected"
const isAgainst = (tokens: Tokens, at: number): boolean =>
  (lowerAt(tokens, at) === 'of' && lowerAt(tokens, at - 1) === 'short') ||
  against.at(tokens, at) ||
  (lowerAt(tokens, at) === 'than' && paces.at(tokens, at - 1))
const against = words('missing beating topping exceeding above below')
const paces = words('slower faster lower higher less more better worse weaker stronger')

// Of what it is the level, no noun says: "below the 30 percent threshold".
const behind = words(
  'that which needed required sought expected forecast predicted projected anticipated estimated seen analysts economists forecasters investors',
)
