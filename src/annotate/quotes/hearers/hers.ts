import { among } from '../../vocabulary.ts'
import { isPeople } from '../phrases/listeners.ts'
import { headOnly, phraseStartingAt, type NounPhrase } from '../phrases/noun-phrase.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/**
 * Those who are hers and are told something from `at` on: "told her colleagues that", where "told her boats had sunk"
 * tells her.
 */
export function hersAt(reading: Reading, at: number, limit: number): NounPhrase | undefined {
  const { bits, tokens } = reading
  if (tokens[at]?.lower !== 'her' || hasBit(bits, at + 1, noPart)) return undefined
  const owned = phraseStartingAt(reading, at + 1, limit)
  if (!owned) return undefined
  const { last } = owned.head
  // "told her followers on the air"
  const isPlaced = hasBit(bits, last + 1, Is.preposition) && (isPeople(tokens, last) || hasBit(bits, last, Is.role))
  const isWhole = opensTold(tokens, last + 1) || hasBit(bits, last + 1, behindHers) || isPlaced
  return isWhole ? headOnly({ first: at, last }) : undefined
}
const opensTold = among('that to about of for if not')
const behindHers = Is.determiner | Is.comma | Is.colon | Is.stop | Is.mark | Is.pronoun | Is.question
const noPart =
  Is.determiner | Is.preposition | Is.comma | Is.stop | Is.mark | Is.pronoun | Is.relative | Is.question | Is.time
