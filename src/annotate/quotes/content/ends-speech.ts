import { among } from '../../vocabulary.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { isOccasionAt } from './occasion.ts'

/**
 * Whether the marked words that close at `close` are all that is reported, be it as a noun phrase: a clause may visibly go
 * on with a verb, a noun or more marked words; what follows in "admitted “mistakes” in a letter" only tells where.
 */
export function endsSpeech(reading: Reading, close: number, limit: number, isPhrase: boolean): boolean {
  const { bits, tokens } = reading
  if (close >= limit || /^[,.?!—]$/u.test(tokens[close - 1]?.text ?? '')) return true
  if (isOccasionAt(reading, close + 1, limit)) return true
  const next = bits[close + 1] ?? 0
  // "said “it leaks” and that it sank"
  if (next & Is.conjunction) return !hasBit(bits, close + 2, Is.mark) && tokens[close + 2]?.lower !== 'that'
  // "shouted “no” as he was led away"
  if (
    isTiming(tokens, close + 1) &&
    hasBit(bits, close + 2, Is.pronoun | Is.determiner | Is.capital | Is.gerund | Is.auxiliary)
  )
    return true
  return (next & (isPhrase ? afterSpeech | Is.preposition | Is.subordinator | Is.relative : afterSpeech)) > 0
}

const afterSpeech = Is.stop | Is.comma | Is.dash | Is.adverb | Is.opener | Is.time | Is.gerund
const isTiming = among('as when while after before until')
