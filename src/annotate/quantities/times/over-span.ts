import type { Document } from '../../types.ts'
import { indefinite } from '../phrases/determiners.ts'
import { isHyphenAt, lowerAt, words } from '../phrases/neighbours.ts'
import { isVerbAt } from '../phrases/verb-at.ts'

type Tokens = Document['tokens']

/**
 * Whether "over" before a time is the span of what comes before it, "two rises over five years", and no "more than", or
 * "under" the law that something is done by, "charged under two sections", and no "less than".
 */
export function isSpan(tokens: Tokens, over: number, last: number): boolean {
  // "over a 28-hour period", "under a 25-year lease"
  if (indefinite.at(tokens, over + 1) && isHyphenAt(tokens, last - 1) && spans.at(tokens, over)) return true
  if (lowerAt(tokens, over) === 'under') return laws.at(tokens, last + 1)
  if (lowerAt(tokens, over) !== 'over') return false
  // "a race over 53 laps", "the final over 400 metres"
  if (races.at(tokens, over - 1) || spreading.at(tokens, over - 1)) return true
  // "turned the ball over 22 times"
  if (lowerAt(tokens, last + 1) === 'times' && [2, 3, 4].some((back) => turning.at(tokens, over - back))) return true
  if (!isTime(tokens, last)) return isReason(tokens, over)
  const before = tokens[over - 1]
  if (before?.kind === 'mark') return /^[%)”"]$/u.test(before.text)
  if (before?.kind === 'number') return true
  return before !== undefined && !taking.at(tokens, over - 1) && !isVerbAt(tokens, over - 1)
}

const spans = words('over under')
const laws = words('sections articles provisions acts laws charges headings names aliases flags rules chapters titles')

// "was sown over 4 million hectares"
const spreading = words('planted sown spread scattered spreads spreading distributed grown')
const turning = words('turn turns turned turning')
const races = words('race races final heat sprint dash stage run hurdles relay')

// "fined it in March over 31 breaches"
function isReason(tokens: Tokens, over: number): boolean {
  if (isVerbAt(tokens, over - 1) && !blaming.at(tokens, over - 1)) return false
  for (let at = over - 1; at > over - 12; at--) if (blaming.at(tokens, at)) return true
  return false
}
const blaming = words(
  'fined fine fines sued sue suing charged jailed convicted suspended sacked criticised criticized investigated prosecuted row dispute lawsuit',
)

const isTime = (tokens: Tokens, last: number): boolean => times.at(tokens, last) || times.at(tokens, last + 1)
const times = words(
  'seconds minutes hours days nights weeks fortnights months quarters years year decades seasons games matches terms sessions rounds',
)

// Words behind which a time is measured: "for over five years".
const taking = words(
  'for after in of at by with than and or but just well little a the is was are were be been being take takes took taken taking last lasts lasted lasting wait waited waiting spend spends spent spending that when while to from not now',
)
