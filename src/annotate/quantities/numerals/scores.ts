import type { Document } from '../../types.ts'
import { endsBefore, isCapital, isGlued, lowerAt, words } from '../phrases/neighbours.ts'
import { smallNumbers } from './number-words.ts'

type Tokens = Document['tokens']

/** The last token of a score that is written with words or spaces, `5-to-4 vote`, `Sweden 1 – 0 Korea`. */
export const scoreEnd = (tokens: Tokens, index: number): number | undefined =>
  isVote(tokens, index)
    ? index + 4
    : isSpacedScore(tokens, index) ||
        isCast(tokens, index) ||
        isInnings(tokens, index) ||
        isLevel(tokens, index) ||
        isStage(tokens, index) ||
        isItemised(tokens, index)
      ? index + 2
      : undefined

// "111 for six at tea", "six for 20 in 45 balls", where "$20 for six at the market" and "40 for six euros" are prices
const isInnings = (tokens: Tokens, index: number): boolean =>
  lowerAt(tokens, index + 1) === 'for' &&
  isPlain(tokens, index) &&
  isPlain(tokens, index + 2) &&
  (isWickets(tokens, index) || isWickets(tokens, index + 2)) &&
  endsBefore(tokens, index + 3, behindInnings)
const isPlain = (tokens: Tokens, at: number): boolean =>
  (/^\d{1,3}$/u.test(lowerAt(tokens, at)) || smallNumbers.has(lowerAt(tokens, at))) &&
  !/^\p{Sc}$/u.test(lowerAt(tokens, at - 1))
const isWickets = (tokens: Tokens, at: number): boolean =>
  Number(smallNumbers.get(lowerAt(tokens, at)) ?? lowerAt(tokens, at)) < 10
const behindInnings = words('at when after before became with on as in declared until off from and to')

// "tied it at 68-all", "a 3-pointer"
const isLevel = (tokens: Tokens, index: number): boolean =>
  lowerAt(tokens, index + 1) === '-' && isGlued(tokens, index) && levels.at(tokens, index + 2)
const levels = words('all pointer pointers')

// "on lap 31 of 44", "page 3 of 12": how far something is, no share
const isStage = (tokens: Tokens, index: number): boolean =>
  lowerAt(tokens, index + 1) === 'of' && stages.at(tokens, index - 1) && tokens[index + 2]?.kind === 'number'
const stages = words('lap mile page game part episode day week round stage hole chapter step question item volume leg')

// "a 10-point plan", "a five-point peace proposal": how many items it has, where a 5-point lead is measured
const isItemised = (tokens: Tokens, index: number): boolean =>
  lowerAt(tokens, index + 1) === '-' &&
  lowerAt(tokens, index + 2) === 'point' &&
  (itemised.at(tokens, index + 3) || itemised.at(tokens, index + 4))
const itemised = words('plan agenda programme program proposal charter manifesto list scale strategy roadmap')

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
  // "4-52 from his ten overs"
  if (bowled.at(tokens, end + 1) && overs.at(tokens, end + 4)) return true
  const unit = next.kind === 'word' || /^[%°\p{Sc}-]$/u.test(next.text)
  return left >= right || !unit
}
const bowled = words('from off in')
const overs = words('overs balls deliveries')
