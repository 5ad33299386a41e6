import { among } from '../../vocabulary.ts'
import { isDate } from '../phrases/chunk.ts'
import { phraseStartingAt, type NounPhrase } from '../phrases/noun-phrase.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/**
 * Whether a phrase names what bears words or where they fall, and a clause comes next: "said in her verdict there was
 * none".
 */
export function isOccasion({ bits, tokens }: Reading, { head, last }: NounPhrase, limit: number): boolean {
  const isBearing = occasions.test(tokens[head.last]?.lower ?? '') || isSocialMedia(tokens, head.last)
  if (last >= limit || !isBearing) return false
  return hasBit(bits, last + 1, Is.pronoun | Is.determiner | Is.capital) || tokens[last + 1]?.lower === 'there'
}

/** Whether it says at token `at` where words fell, not what they are about: "defended the plan in an interview". */
export function isOccasionAt(reading: Reading, at: number, limit: number): boolean {
  const { bits, tokens, cues } = reading
  if (!hasBit(bits, at, Is.preposition) || !isFalling(tokens, at)) return false
  // "a diver caught on video"
  if (isCaught(tokens, at - 1)) return false
  // "called on them to report by May"
  if (tokens[at]?.lower === 'to' && cues.get(at + 1)?.form === 'base') return false
  const phrase = phraseStartingAt(reading, at + 1, limit)
  if (!phrase) return false
  const head = tokens[phrase.head.last]?.lower ?? ''
  // "denied a report on the letter": what it is about.
  if (tokens[at]?.lower === 'on' && written.test(head)) return false
  const next = tokens[at + 1]?.lower ?? ''
  if (tokens[at]?.lower !== 'to' && sole.test(head)) return true
  if (hasBit(bits, at + 1, Is.determiner) && !own.test(next)) return false
  return occasions.test(head) || (isScene(reading, at, next) && scenes.test(head))
}

/** Whether "social media" ends at a token. */
export const isSocialMedia = (tokens: Reading['tokens'], at: number): boolean =>
  tokens[at]?.lower === 'media' && tokens[at - 1]?.lower === 'social'

// "in a new video", not "the wreck in his video", "the violence at Sunde rallies", "a boat referred to on social media".
const isScene = ({ bits, tokens }: Reading, at: number, next: string): boolean =>
  tokens[at]?.lower !== 'to' &&
  tokens[at - 1]?.lower !== 'to' &&
  !hasBit(bits, at + 1, Is.capital) &&
  (!hasBit(bits, at + 1, Is.determiner) || /^an?$/u.test(next))

/** The end of what says where words were put, "a notice posted on its website", from its noun phrase; else that one's end. */
export function occasionEnd(reading: Reading, { head, last }: NounPhrase, limit: number): number {
  if (!isPut(reading, last + 1, head.last)) return last
  const from = last + 2
  if (hasBit(reading.bits, from, Is.time)) return from
  if (hasBit(reading.bits, from + 1, Is.time)) return from + 1
  const end = phraseStartingAt(reading, from + 1, limit)?.last ?? last
  // "a letter sent to members on Monday"
  return hasBit(reading.bits, end + 1, Is.preposition) && hasBit(reading.bits, end + 2, Is.time) ? end + 2 : end
}

/** Whether the form of a verb at token `at` only says where the words were put that the noun bears: "a notice posted on". */
export const isPut = (reading: Reading, at: number, noun: number): boolean =>
  isPutVerb(reading.tokens, at) &&
  (hasBit(reading.bits, at + 1, Is.preposition | Is.time) || isDate(reading, at + 1)) &&
  (bearers.test(reading.tokens[noun]?.lower ?? '') || occasions.test(reading.tokens[noun]?.lower ?? ''))
const isPutVerb = among(
  'posted published released issued sent obtained seen filed broadcast delivered shared signed dated leaked circulated aired uploaded reviewed read written emailed given',
)
const bearers = /^(?:notice|story|stories|piece|essay|blog|video|podcast|documents?|recording|clip)$/u

const isCaught = among('caught captured filmed recorded seen shown pictured')
const isFalling = among('in on at during to')
const texts = 'statement|verdict|ruling|judge?ment|letter|reports?|speech|remarks|memo|study|paper|testimony'
const written = new RegExp(`^(?:${texts})$`, 'u')
const sole = /^(?:trail|stump|airwaves)$/u
const scenes = /^(?:appearances?|videos?|debates?|rally|rallies|broadcasts?|podcasts?|forum|call|print|media|scanner)$/u
// "the letter" may be what is spoken about.
const own = /^(?:an?|his|her|its|their|our|my)$/u
const occasions = new RegExp(
  `^(?:${texts}|e-?mail|interviews?|speeches|messages?|filings?|note|tweets?|posts?|article|columns?|editorials?|op-eds?|briefing|hearing|conference|television|radio|twitter|facebook|instagram|online|reporters)$`,
  'u',
)
