import { among } from '../vocabulary.ts'
import { isUnitOfTime } from './can-speak.ts'
import { phraseStartingAt, type NounPhrase } from './noun-phrase.ts'
import { afterOpening } from './opening.ts'
import { markedAt, type Reading } from './reading.ts'
import { Is } from './words.ts'

/** The subject of the sentence or clause that begins at `first`: its first noun phrase outside an opening aside. */
export function firstSubject(reading: Reading, first: number, limit: number): NounPhrase | undefined {
  const { bits } = reading
  let at = pastSpeech(reading, afterOpening(reading, first, limit), limit)
  while (at <= limit && (bits[at] ?? 0) & (Is.conjunction | Is.adverb | Is.mark | Is.dash | Is.comma)) at++
  if ((bits[at] ?? 0) & (Is.preposition | Is.subordinator | Is.gerund | Is.past) || isParticiple(reading.tokens, at)) {
    while (at <= limit && !((bits[at] ?? 0) & Is.comma)) at++
    at++
  }
  while (at <= limit && (bits[at] ?? 0) & Is.adverb) at++
  const phrase = phraseStartingAt(reading, at, limit)
  // "A few days later, Vik left"
  if (!phrase || !isUnitOfTime(reading.tokens, phrase.head.last)) return phrase
  while (at <= limit && !((bits[at] ?? 0) & Is.comma)) at++
  return phraseStartingAt(reading, at + 1, limit)
}

const isParticiple = among('born known seen built hit hurt sworn torn brought left')

// "“…,” she said, but added": who speaks stands behind the marked words, before or behind the cue.
function pastSpeech(reading: Reading, first: number, limit: number): number {
  const speech = markedAt(reading, first)
  if (speech?.first !== first || !speech.closed || speech.last >= limit) return first
  const next = speech.last + 1
  return reading.cues.has(next) ? next + 1 : next
}
