import { tokenAt } from '../../tokens.ts'
import type { Token } from '../../types.ts'
import { among, amongSmall } from '../../vocabulary.ts'
import { wellKnownAt } from '../lexicon/gazetteer.ts'

/** Whether the score of a match that is won or lost stands about the mark at a token: "won 4-0", but "voted 9-4". */
export const isResult = (tokens: readonly Token[], mark: number): boolean =>
  isScore(tokens, mark) && [mark - 2, mark - 3, mark - 4].some((before) => tellsResult(tokens, before))

/** Whether two small numbers stand about a mark: "4-0". */
export const isScore = (tokens: readonly Token[], mark: number): boolean =>
  isScoreMark(tokens, mark) && isCount(tokens, mark - 1) && isCount(tokens, mark + 1)
const isCount = (tokens: readonly Token[], at: number): boolean =>
  tokenAt(tokens, at)?.kind === 'number' && /^\d{1,3}$/u.test(tokens[at]?.text ?? '')
const isScoreMark = among('- – — ‑')
const tellsResult = among('beat beating defeated win won lose lost draw drew victory defeat')

/**
 * Whether a town or a country from token `first` to `last` plays a match of which the sentence gives the result: "Milan
 * beat Turin 2-1", "drew 1-1 with Turin", "Milan lost to Juventus".
 */
export function playsInResult(tokens: readonly Token[], first: number, last: number): boolean {
  // "beat Turin 2-1"
  if (isBeating(tokens, first - 1)) return isScore(tokens, last + 2)
  // "drew 1-1 with Turin", "a 2-1 win over Turin"
  if (isRival(tokens, first - 1))
    return isResult(tokens, first - 3) || (isOutcome(tokens, first - 2) && isScore(tokens, first - 4))
  if (!isEnding(tokens, last + 1)) return false
  for (let at = last + 2; at < last + farthest && !isStop(tokens, at); at++) if (isScore(tokens, at)) return true
  return isRival(tokens, last + 2) && wellKnownAt(tokens, last + 3)?.value.kind === 'organisation'
}
const isBeating = amongSmall('beat beating beats defeated defeating thrashed thrashing edged hammered')
const isEnding = amongSmall('beat beats defeated thrashed edged hammered won lost drew')
const isRival = amongSmall('with to against over by')
const isOutcome = amongSmall('win victory defeat loss draw')
const isStop = among('. ; : , ! ?')
const farthest = 9

/** Whether a name behind "at" is the ground where the score before it was played: "beat Turin 2-1 at Halden". */
export const isGroundOfResult = (tokens: readonly Token[], first: number): boolean =>
  isAt(tokens, first - 1) && isResult(tokens, first - 3)
const isAt = amongSmall('at')
