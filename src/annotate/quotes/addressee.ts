import { phraseStartingAt, single, type NounPhrase } from './noun-phrase.ts'
import type { Reading } from './reading.ts'
import { Is } from './words.ts'

/** Whom something is said to, in the phrase or pronoun that begins at `at`. */
export function addresseeAt(reading: Reading, at: number, limit: number): NounPhrase | undefined {
  if ((reading.bits[at] ?? 0) & Is.object) return single(at)
  const named = phraseStartingAt(reading, at, limit)
  if (!named) return named
  const phrase = withOwned(reading, named, limit)
  const before = reading.tokens[phrase.head.last + 1]?.lower
  // "asked the court to rule": the infinitive is what is asked.
  return before === 'to' ? { ...phrase.head, head: phrase.head } : phrase
}

// "told NBC's Today show"
function withOwned(reading: Reading, owner: NounPhrase, limit: number): NounPhrase {
  if (!((reading.bits[owner.last + 1] ?? 0) & Is.possessive)) return owner
  const owned = phraseStartingAt(reading, owner.last + 2, limit)
  return owned ? { ...owned, first: owner.first, head: { first: owner.first, last: owned.head.last } } : owner
}
