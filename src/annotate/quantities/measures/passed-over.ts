import type { Document } from '../../types.ts'
import { eitherWay } from '../numerals/plus-minus.ts'
import { indefinite, possessives } from '../phrases/determiners.ts'
import { isCapital, lowerAt, words } from '../phrases/neighbours.ts'
import { adverbs } from '../phrases/verbs.ts'
import { placeBefore } from '../subjects/places.ts'
import { beforeTime } from '../times/before-time.ts'
import { longMonths } from '../times/months.ts'
import { apart, near, periods } from '../times/relative-times.ts'
import { spanBefore } from '../times/time-spans.ts'
import { isYearOnYear } from '../times/year-on-year.ts'

type Tokens = Document['tokens']

/** The first token of what ends at a token and may stand between a verb and its number: a time, an adverb. */
export function passedFrom(tokens: Tokens, index: number, first: number, floor: number): number | undefined {
  const word = lowerAt(tokens, index)
  // "rose for a fifth month to 56.4"
  const span = spanBefore(tokens, index)
  if (span !== undefined) return span
  // "rose in May to 5 percent", "plunged Tuesday as much as 17 percent", "rose from last month’s 5 percent"
  const end = possessives.at(tokens, index) ? index - 1 : index
  const time = beforeTime(tokens, end, floor)
  if (time < end) return time + 1
  const base = baseBefore(tokens, index)
  if (base !== undefined) return base
  // "fell in Norland by 5 percent"
  const place = links.at(tokens, index + 1) ? placeBefore(tokens, index) : undefined
  if (place !== undefined) return place
  // "was at +/- 3 points"
  const either = eitherWay(tokens, index)
  if (either) return index - either + 1
  // "increased year-on-year by"
  if (isYearOnYear(tokens, index)) return index - 4
  const isPassed =
    // "rose slightly, to 1,870"
    (word === ',' && index === first - 2 && links.at(tokens, first - 1)) ||
    // "by a whooping 753%"
    (index === first - 1 && indefinite.at(tokens, index - 1)) ||
    adverbs.at(tokens, index) ||
    afterVerb.at(tokens, index) ||
    // "from the previously reported 9 percent"
    (index === first - 1 && /\p{Ll}{3}ed$/u.test(word) && lowerAt(tokens, index - 1).endsWith('ly')) ||
    // "surged past 9 percent", where "in the past 9 years" is a time
    (word === 'past' && lowerAt(tokens, index - 1) !== 'the') ||
    // "from a record-high 9 percent"
    (word === '-' && lowerAt(tokens, index - 1) === 'record') ||
    // "held flat at 9 percent", "remained elevated at 9 percent"
    (levelled.at(tokens, index) && lowerAt(tokens, index + 1) === 'at') ||
    word.endsWith('ly')
  return isPassed ? index : undefined
}

/** The "from" of where a change sets out in time: "rose from June to 5 percent", "was unchanged from last month at 5 percent". */
export function baseBefore(tokens: Tokens, last: number): number | undefined {
  const first = baseStart(tokens, last)
  if (first === undefined) return undefined
  const from = first - (lowerAt(tokens, first - 1) === 'the' ? 2 : 1)
  return lowerAt(tokens, from) === 'from' ? from : undefined
}

// "a year earlier", "last month", "June"
function baseStart(tokens: Tokens, last: number): number | undefined {
  if (apart.at(tokens, last)) return last - 2
  if (periods.at(tokens, last) && near.at(tokens, last - 1)) return last - 1
  return longMonths.has(lowerAt(tokens, last)) && isCapital(tokens[last]) ? last : undefined
}

const levelled = words('flat elevated stable strong robust weak subdued muted')
const links = words('to by')
const afterVerb = words(
  'average mean median total maximum minimum upwards downwards upward downward back with at on after to year percent % down up higher lower greater below above under over between north well steady unchanged annual annualised annualized monthly quarterly plus or minus +',
)
