import { phraseStartingAt, type NounPhrase } from './noun-phrase.ts'
import type { Reading } from './reading.ts'
import { Is } from './words.ts'

/** Whom something is said to, in the phrase or pronoun that begins at `at`. */
export function addresseeAt(reading: Reading, at: number, limit: number): NounPhrase | undefined {
  if ((reading.bits[at] ?? 0) & Is.object) return { first: at, last: at, head: { first: at, last: at } }
  const phrase = phraseStartingAt(reading, at, limit)
  if (!phrase) return phrase
  const before = reading.tokens[phrase.head.last + 1]?.lower
  // "asked the court to rule": the infinitive is what is asked.
  return before === 'to' ? { ...phrase.head, head: phrase.head } : phrase
}
