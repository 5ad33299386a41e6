import type { QuantityForm, Token } from '../../types.ts'
import { upOrDown } from '../changes/direction-words.ts'
import { isDash } from '../phrases/clauses.ts'
import { isCapital, lowerAt, words } from '../phrases/neighbours.ts'
import { beforeAdverbs } from '../phrases/step-over.ts'
import { holdsVerb } from '../phrases/verb-at.ts'
import { adverbs, changeVerbs } from '../phrases/verbs.ts'
import type { Reading } from '../readings.ts'
import { beforeTime } from '../times/before-time.ts'
import { longMonths } from '../times/months.ts'

type Tokens = readonly Token[]

/** Whether a number tells how the one before it changes: "a surplus of $5 billion, which narrowed by 20 percent". */
export function isItsOwnChange(tokens: Tokens, from: number, first: number): boolean {
  if (lowerAt(tokens, from + 1) !== ',' || lowerAt(tokens, from + 2) !== 'which') return false
  let at = from + 3
  while (helping.at(tokens, at) || (adverbs.at(tokens, at) && !changeVerbs.at(tokens, at))) at++
  if (!changeVerbs.at(tokens, at)) return false
  at++
  while (at < first && adverbs.at(tokens, at)) at++
  return at === first || (lowerAt(tokens, at) === 'by' && at === first - 1)
}
const helping = words('has have had is was')

/** Whether a number without a noun counts some of those just counted: "33,000 jobs, including 7,600 in dairies". */
export const isPartOf = (tokens: Tokens, first: number, last: number, form: QuantityForm): boolean => {
  const at = beforeAdverbs(tokens, first - 1, first - 4)
  // "145 employees — about 45 in Halden"
  const isDashed = isDash(tokens, at) && lowerAt(tokens, last + 1) === 'in' && isCapital(tokens[last + 2])
  if (isDashed && form === 'count') return true
  return (form === 'count' || form === 'money') && lowerAt(tokens, at) === 'including' && parting.at(tokens, last + 1)
}
const parting = words('in for from at on who with under')

/** Whether a participle tells how the same moves or moved: "a 5 percent chance of a rise, growing to 31", "rose 3 percent after climbing by 4". */
export const isAddedMove = (tokens: Tokens, from: number, first: number): boolean => {
  const verb = beforeAdverbs(tokens, first - 1, from)
  const link = verb - 1
  return (
    link > from &&
    first - from < 12 &&
    (earlier.at(tokens, link) || (lowerAt(tokens, link) === ',' && lowerAt(tokens, first - 1) === 'to')) &&
    lowerAt(tokens, verb).endsWith('ing') &&
    changeVerbs.at(tokens, verb) &&
    !holdsVerb(tokens, from + 1, link - 1)
  )
}
const earlier = words('after before following')

/** Whether a number tells how what somebody made or sold changed: "sold 900 boats during the first quarter, up 17 percent on May but down 9 on June". */
export function isUpOn(
  tokens: Tokens,
  from: number,
  { first, form }: Pick<Reading, 'first' | 'form'>,
  before: Reading,
): boolean {
  const way = beforeAdverbs(tokens, first - 1, from, upOrDown)
  if (!upOrDown.at(tokens, way) || !setOff.at(tokens, way - 1) || first - from > 18) return false
  if (form !== 'percent' && form !== before.form) return false
  const end = way - 2
  for (let at = from + 1; at < end; at++) if (lowerAt(tokens, at) === ';') return false
  const isName =
    isCapital(tokens[end]) && !longMonths.has(lowerAt(tokens, end)) && beforeTime(tokens, end, from) === end
  // "a dividend of 23 cents was declared, up 5 percent"
  const isDone = passive.at(tokens, from + 1) && end === from + 2
  return !isName && (isDone || !holdsVerb(tokens, from + 1, end))
}
const passive = words('was were is are')

const setOff = words(', - – — but')
