import { among } from '../../vocabulary.ts'
import { phraseStartingAt } from '../phrases/noun-phrase.ts'
import { isContracted } from '../reading/contracted.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/** Whether a token can open a clause without "that". */
export const opensClause = ({ bits }: Reading, at: number): boolean =>
  hasBit(bits, at, Is.pronoun | Is.determiner | Is.capital)

/**
 * Whether a subject and its verb stand from `first` on, behind a verb: "believes the pier leaked", "ruled the plan was void",
 * not "believes the crew", "expects the crew to row", "ruled the port".
 */
export function opensFinite(reading: Reading, first: number, limit: number): boolean {
  const { bits, tokens } = reading
  // "believes they’ve rowed"
  if (isContracted(reading, first)) return true
  if (!opensClause(reading, first) && tokens[first]?.lower !== 'there') return false
  let at = (phraseStartingAt(reading, first, limit)?.last ?? first) + 1
  while (hasBit(bits, at, Is.adverb)) at++
  // "expects an adjusted rate"
  return at < limit && hasBit(bits, at, takesThings(tokens, first - 1) ? Is.auxiliary : Is.auxiliary | Is.past)
}
const takesThings = among(
  'expect expects expected anticipate anticipates anticipated show shows showed shown showing rule rules ruled ruling',
)
