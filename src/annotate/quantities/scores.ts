import type { Document } from '../types.ts'
import { isCapital, isGlued, lowerAt, words } from './neighbours.ts'

type Tokens = Document['tokens']

/** The last token of a score that is written with words or spaces, `5-to-4 vote`, `Sweden 1 – 0 Korea`. */
export const scoreEnd = (tokens: Tokens, index: number): number | undefined =>
  isVote(tokens, index) ? index + 4 : isSpacedScore(tokens, index) || isCast(tokens, index) ? index + 2 : undefined

// "a 5-to-4 decision"
const isVote = (tokens: Tokens, index: number): boolean =>
  lowerAt(tokens, index + 1) === '-' &&
  lowerAt(tokens, index + 2) === 'to' &&
  tokens[index + 4]?.kind === 'number' &&
  votes.at(tokens, index + 5)
const votes = words('vote votes decision ruling majority win victory margin split lead defeat loss verdict')

// "voted 51 to 49", "by a vote of 51 to 49"
const isCast = (tokens: Tokens, index: number): boolean =>
  lowerAt(tokens, index + 1) === 'to' &&
  tokens[index + 2]?.kind === 'number' &&
  tokens[index + 3]?.text !== '%' &&
  (casting.at(tokens, index - 1) || (lowerAt(tokens, index - 1) === 'of' && lowerAt(tokens, index - 2) === 'vote'))
const casting = words('voted votes vote voting')

// "Sweden 1 – 0 Korea Republic"
const isSpacedScore = (tokens: Tokens, index: number): boolean =>
  dashes.at(tokens, index + 1) &&
  !isGlued(tokens, index) &&
  isCapital(tokens[index - 1]) &&
  isCapital(tokens[index + 3]) &&
  /^\d\d?$/u.test(lowerAt(tokens, index)) &&
  /^\d\d?$/u.test(lowerAt(tokens, index + 2))
const dashes = words('- – —')

/** Two small numbers are a score unless they rise and something is counted: "8-10 people". */
export function isScore(left: number, right: number, tokens: Tokens, end: number): boolean {
  const next = tokens[end + 1]
  if (!next) return true
  if (
    /^(?:win|wins|victory|defeat|loss|draw|lead|deficit|record|vote|scoreline|aggregate|thrashing|decision|in|at|on|against|to|with|and|when|after|before|down|up|over)$/u.test(
      next.lower,
    )
  )
    return true
  const unit = next.kind === 'word' || /^[%°\p{Sc}-]$/u.test(next.text)
  return left >= right || !unit
}
