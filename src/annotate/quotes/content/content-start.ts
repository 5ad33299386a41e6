import { among } from '../../vocabulary.ts'
import { endsAdverbial, isSecondHearer } from '../phrases/adverbial-end.ts'
import { phraseStartingAt } from '../phrases/noun-phrase.ts'
import { isRough } from '../phrases/rough.ts'
import { howLongEnd } from '../phrases/time-span.ts'
import { isHyphen } from '../reading/hyphen.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { isOccasion, isSocialMedia, occasionEnd } from './occasion.ts'
import { pastPart } from './past-part.ts'
import { pastWhen } from './past-when.ts'
import { isAskedTo } from './topic.ts'

/** The first token after what tells when and where something is said, "said on Thursday in a statement", from `from` on. */
export function skipAdverbials(reading: Reading, from: number, limit: number, own: ReadonlySet<string>): number {
  const { tokens } = reading
  let at = from
  while (at <= limit) {
    // "reported year-over-year losses", "declared a week-long closure"
    if (isHyphen(tokens, at + 1) || isHyphen(tokens, at + 2)) return at
    const past = pastAdverbial(reading, at, from, limit, own)
    if (past === at) return at
    at = past
  }
  return at
}

// The token behind the one adverbial that begins at `at`, or `at`.
function pastAdverbial(reading: Reading, at: number, from: number, limit: number, own: ReadonlySet<string>): number {
  const { bits, tokens } = reading
  const when = pastWhen(reading, at)
  if (when > at) return when
  const word = tokens[at]?.lower
  if (word === 'out' && !own.has('out') && at === from) return at + 1
  // "said at least 40 sank in Moss"
  if (word === 'at' && isRough(reading, at) && hasBit(bits, at + 2, Is.number)) return at
  if (hasBit(bits, at, Is.preposition)) return pastPhrase(reading, at, limit, own)
  if (at > from && isSecondHearer(reading, at)) return at + 1
  // "admitted as part of the deal that"
  return (word === 'as' ? pastPart(reading, at, limit) : undefined) ?? at
}

// The token behind the phrase that the preposition at `at` brings, or `at` where that is said or ends no adverbial.
function pastPhrase(reading: Reading, at: number, limit: number, own: ReadonlySet<string>): number {
  const { tokens } = reading
  const word = (i: number): string => tokens[i]?.lower ?? ''
  const preposition = word(at)
  // "wrote to the mayor to ask whether it leaks"
  if (preposition === 'to' && reading.cues.get(at + 1)?.form === 'base') return at
  // "has argued for a decade that"
  const span = preposition === 'for' ? howLongEnd(reading, at + 1, own) : undefined
  if (span !== undefined) return span + 1
  const whole = phraseStartingAt(reading, at + 1, limit)
  if (!whole) return at
  const put = occasionEnd(reading, whole, limit)
  if (put > whole.last && (!own.has(preposition) || word(put + 1) === 'that'))
    return pastPurpose(reading, put + 1, limit)
  // "apologized to the town for it"
  const isHearer = preposition === 'to' && !own.has('to') && own.has(word(whole.head.last + 1))
  const { last } = isHearer ? whole.head : whole
  // "wrote on social media they would leave"
  const isOwn = own.has(preposition) && !(preposition === 'on' && isSocialMedia(tokens, last))
  // "wrote to the office that it leaks", but "pointed to the pier that leaks", "said of a list that leaked".
  if (isOwn && word(last + 1) === 'that' && (!hearing.test(preposition) || own.has('out'))) return at
  // "appealed to the crew to row"
  if (isOwn && (preposition === 'to' || preposition === 'with') && isAskedTo(reading, at + 1, limit)) return at
  const isEnd = endsAdverbial(reading, last + 1, limit, own, isOwn ? preposition : undefined)
  return isEnd || (!isOwn && isOccasion(reading, { ...whole, last }, limit)) ? last + 1 : at
}
const hearing = /^(?:to|with|in|on)$/u

// "in a report published on Friday to mark the day"
function pastPurpose({ bits, tokens }: Reading, from: number, limit: number): number {
  if (tokens[from]?.lower !== 'to' || !isMarking(tokens, from + 1)) return from
  let at = from
  while (at <= limit && !hasBit(bits, at, Is.comma | Is.stop | Is.colon | Is.mark) && tokens[at]?.lower !== 'that') at++
  return at
}
const isMarking = among('mark coincide commemorate celebrate honour honor')
