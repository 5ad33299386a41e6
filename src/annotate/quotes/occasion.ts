import { among } from '../vocabulary.ts'
import { phraseStartingAt, type NounPhrase } from './noun-phrase.ts'
import type { Reading } from './reading.ts'
import { Is } from './words.ts'

/**
 * Whether a phrase names what bears words or where they fall, and a clause comes next: "said in her verdict there was
 * none".
 */
export function isOccasion({ bits, tokens }: Reading, { head, last }: NounPhrase, limit: number): boolean {
  if (last >= limit || !occasions.test(tokens[head.last]?.lower ?? '')) return false
  const next = bits[last + 1] ?? 0
  return (next & (Is.pronoun | Is.determiner | Is.capital)) > 0 || tokens[last + 1]?.lower === 'there'
}

/** Whether it says at token `at` where words fell, not what they are about: "defended the plan in an interview". */
export function isOccasionAt(reading: Reading, at: number, limit: number): boolean {
  const { bits, tokens } = reading
  if (!((bits[at] ?? 0) & Is.preposition) || !isFalling(tokens, at)) return false
  const next = tokens[at + 1]?.lower ?? ''
  if ((bits[at + 1] ?? 0) & Is.determiner && !own.test(next)) return false
  const phrase = phraseStartingAt(reading, at + 1, limit)
  return phrase !== undefined && occasions.test(tokens[phrase.head.last]?.lower ?? '')
}

/** The end of what says where words were put, "a notice posted on its website", from its noun phrase; else that one's end. */
export function occasionEnd(reading: Reading, { head, last }: NounPhrase, limit: number): number {
  if (!isPut(reading, last + 1, head.last)) return last
  const from = last + 2
  if ((reading.bits[from] ?? 0) & Is.time) return from
  const isOn = ((reading.bits[from + 1] ?? 0) & Is.time) > 0
  return isOn ? from + 1 : (phraseStartingAt(reading, from + 1, limit)?.last ?? last)
}

/** Whether the form of a verb at token `at` only says where the words were put that the noun bears: "a notice posted on". */
export const isPut = ({ bits, tokens }: Reading, at: number, noun: number): boolean =>
  isPutVerb(tokens, at) &&
  ((bits[at + 1] ?? 0) & (Is.preposition | Is.time)) > 0 &&
  (bearers.test(tokens[noun]?.lower ?? '') || occasions.test(tokens[noun]?.lower ?? ''))
const isPutVerb = among(
  'posted published released issued sent obtained seen filed broadcast delivered shared signed dated leaked circulated aired uploaded reviewed read written emailed given',
)
const bearers = /^(?:notice|blog|video|podcast|documents?|recording|clip)$/u

const isFalling = among('in on at during to')
// "the letter" may be what is spoken about.
const own = /^(?:an?|his|her|its|their|our|my)$/u
const occasions =
  /^(?:statement|verdict|ruling|judge?ment|letter|e-?mail|interview|report|speech|memo|message|filing|note|tweet|post|article|column|editorial|study|paper|testimony|briefing|hearing|conference|television|radio|twitter|facebook|instagram|online|reporters)$/u
