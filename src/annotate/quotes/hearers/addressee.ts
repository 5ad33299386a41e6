import { among } from '../../vocabulary.ts'
import { isOccasionAt } from '../content/occasion.ts'
import { isFinite } from '../content/that-word.ts'
import { isInfinitiveAt } from '../phrases/infinitive.ts'
import { isAudience, isPeople } from '../phrases/listeners.ts'
import { headOnly, phraseStartingAt, single, type NounPhrase } from '../phrases/noun-phrase.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { withRest } from './hearers-rest.ts'
import { hersAt } from './hers.ts'
import { dailyAt, upToOutlet, withOwned } from './outlet.ts'
import { programmeAt } from './programme.ts'

/** Whom something is said to, in the phrase or pronoun that begins at `at`, before one of the `own` prepositions of the cue. */
export function addresseeAt(
  reading: Reading,
  at: number,
  limit: number,
  own: ReadonlySet<string> = none,
): NounPhrase | undefined {
  if (hasBit(reading.bits, at, Is.object)) return hersAt(reading, at, limit) ?? single(at)
  const programme = programmeAt(reading, at)
  if (programme) return programme
  const whom =
    dailyAt(reading, at, at + 1) ?? (isAudienceAlone(reading, at) ? single(at) : phraseStartingAt(reading, at, limit))
  if (!whom) return undefined
  const phrase = upToInfinitive(reading, withRest(reading, withOwned(reading, upToOutlet(reading, whom), limit), limit))
  const heard = isHeadAlone(reading, phrase, limit, own) ? headOnly(phrase.head) : phrase
  // "warned the mayor’s “old” plan would sink it": of what is his
  return hasBit(reading.bits, heard.last + 1, Is.possessive) ? undefined : heard
}
const none: ReadonlySet<string> = new Set()

// "asked a judge in Moss to stop it", where a place runs on: "the road from Moss to Horten".
function upToInfinitive(reading: Reading, phrase: NounPhrase): NounPhrase {
  for (let to = phrase.head.last + 2; to <= phrase.last; to++)
    if (isInfinitiveAt(reading, to)) return { ...phrase, last: to - 1 }
  return phrase
}

// "told reporters Moss had sunk", "told lawmakers 40 boats sank", "told investors sales rose", not "told voters standing there".
const isAudienceAlone = ({ bits, tokens }: Reading, at: number): boolean =>
  isAudience(tokens, at) &&
  !hasBit(bits, at + 1, Is.time) &&
  (hasBit(bits, at + 1, Is.capital | Is.number) || (bits[at + 1] === 0 && !tokens[at + 1]?.lower.endsWith('ing')))

// Whether what stands behind the head of a phrase is no part of whom something is said to.
function isHeadAlone(reading: Reading, { last, head }: NounPhrase, limit: number, own: ReadonlySet<string>): boolean {
  const { tokens } = reading
  const behind = tokens[head.last + 1]?.lower ?? ''
  const goesOn = last > head.last
  // "told members in an email": where they were told so
  if (behind === 'to' || (goesOn && isOccasionAt(reading, head.last + 1, limit))) return true
  if (!own.has(behind)) return false
  // "asked the court to rule", "reminded the court of it": that is what is said; "told the head of the port" goes on.
  return behind !== 'of' || !(own.has('about') || (goesOn && opensSaid(tokens, pastDay(reading, last + 1))))
}
// "reminded the members of the board that it leaks", "informed the head of the port on Monday that it leaks"
const pastDay = ({ bits, tokens }: Reading, at: number): number =>
  hasBit(bits, at, Is.time) ? at + 1 : tokens[at]?.lower === 'on' && hasBit(bits, at + 1, Is.time) ? at + 2 : at
const opensSaid = among('that why how whether')

/** Whom a promise is made to in the phrase that begins at `at`, before its clause: "promised residents they would mend it". */
export function promisedTo(reading: Reading, at: number, limit: number): NounPhrase | undefined {
  const { bits, tokens } = reading
  const whom = hasBit(bits, at, Is.object) ? single(at) : phraseStartingAt(reading, at, limit)
  if (!whom) return undefined
  const next = whom.last + 1
  const opens = tokens[next]?.lower === 'that' ? !isFinite(reading, next + 1) : hasBit(bits, next, Is.pronoun)
  return opens && (hasBit(bits, whom.last, Is.capital | Is.object) || isPeople(tokens, whom.last)) ? whom : undefined
}
