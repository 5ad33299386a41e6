import { among } from '../vocabulary.ts'
import { endsAdverbial, isSecondHearer } from './adverbial-end.ts'
import { endsInS, isEarlyOrLate } from './grammar-words.ts'
import { phraseStartingAt } from './noun-phrase.ts'
import { isOccasion, isSocialMedia, occasionEnd } from './occasion.ts'
import { pastDayOfMonth, pastHour, year } from './past-date.ts'
import { pastPart } from './past-part.ts'
import type { Reading } from './reading.ts'
import { howLongEnd } from './time-span.ts'
import { hasBit, Is } from './words.ts'

/** The first token after what tells when and where something is said, "said on Thursday in a statement", from `from` on. */
export function skipAdverbials(reading: Reading, from: number, limit: number, own: ReadonlySet<string>): number {
  const { bits, tokens } = reading
  const word = (i: number): string => tokens[i]?.lower ?? ''
  let at = from
  while (at <= limit) {
    const bit = bits[at] ?? 0
    const next = bits[at + 1] ?? 0
    // "reported year-over-year losses"
    if (tokens[at + 1]?.text === '-' && tokens[at + 1]?.start === tokens[at]?.end) return at
    if ((bit & Is.time && !(next & Is.possessive)) || (bit & Is.adverb && !opensWords(reading, at))) at++
    // "spoke more often about it"
    else if (isMuch(tokens, at) && next & Is.adverb) at += 2
    // "insisted as late as Friday that"
    else if (word(at) === 'as' && isHow(tokens, at + 1) && word(at + 2) === 'as' && hasBit(bits, at + 3, Is.time))
      at += 4
    // "told the crew two weeks ago that"
    else if (word(at + 2) === 'ago') at += 3
    // "the other day", "the day after they met"
    else if (word(at) === 'the' && word(at + 1) === 'other' && word(at + 2) === 'day') at += 3
    else if (word(at) === 'out' && !own.has('out') && at === from) at++
    else if (
      next & Is.time &&
      !isDayOfThing(reading, at) &&
      // "said that night was the worst"
      !hasBit(bits, at + 2, Is.possessive | (bit & Is.determiner ? Is.auxiliary : 0)) &&
      // "said that day that it leaks", but "said that July was dry"
      ((bit & (Is.determiner | Is.preposition) &&
        !(word(at) === 'that' && next & Is.capital && word(at + 2) !== 'that')) ||
        word(at) === 'last')
    )
      at = pastDayOfMonth(reading, at + 2)
    // "warned since March that"
    else if (word(at) === 'since' && next & Is.time) at += 2
    // "confirmed late on Friday"
    else if (isEarlyOrLate(tokens, at) && (next | (bits[at + 2] ?? 0)) & Is.time) at++
    // "promised in 2024 to pay"
    else if (word(at) === 'in' && year.test(word(at + 1)) && /^(?:to|that)$/u.test(word(at + 2))) at += 2
    else if (word(at) === 'at' && next & Is.number) at = pastHour(reading, at + 1)
    else if (bit & Is.preposition) {
      // "has argued for a decade that"
      const span = word(at) === 'for' ? howLongEnd(reading, at + 1, own) : undefined
      if (span !== undefined) {
        at = span + 1
        continue
      }
      const whole = phraseStartingAt(reading, at + 1, limit)
      if (!whole) return at
      const put = occasionEnd(reading, whole, limit)
      if (put > whole.last && !own.has(word(at))) {
        at = pastPurpose(reading, put + 1, limit)
        continue
      }
      // "apologized to the town for it"
      const isHearer = word(at) === 'to' && !own.has('to') && own.has(word(whole.head.last + 1))
      const phrase = isHearer ? { ...whole, last: whole.head.last } : whole
      // "wrote on social media they would leave"
      const isOwn = own.has(word(at)) && !(word(at) === 'on' && isSocialMedia(tokens, phrase.last))
      // "wrote to the office that it leaks", but "pointed to the pier that leaks", "said of a list that leaked".
      if (isOwn && word(phrase.last + 1) === 'that' && (!hearing.test(word(at)) || own.has('out'))) return at
      if (
        !endsAdverbial(reading, phrase.last + 1, limit, own, isOwn ? word(at) : undefined) &&
        (isOwn || !isOccasion(reading, phrase, limit))
      )
        return at
      at = phrase.last + 1
    } else if (at > from && isSecondHearer(reading, at)) at++
    else {
      // "admitted as part of the deal that"
      const that = word(at) === 'as' ? pastPart(reading, at, limit) : undefined
      if (that === undefined) return at
      at = that
    }
  }
  return at
}

// "demanded further nets", "said not all boats sank", "said only half of them sank": the adverb is part of what is said.
const opensWords = ({ bits, tokens }: Reading, at: number): boolean => {
  const next = tokens[at + 1]?.lower
  if (tokens[at]?.lower === 'not') return !isNotOf(tokens, at + 1)
  const isQuantity = hasBit(bits, at + 1, Is.determiner | Is.number) || next === 'half'
  // "discussed recently released plans"
  if (isOnceDone(tokens, at)) return endsInS(tokens, at + 2) && ed.test(tokens[at + 1]?.text ?? '')
  return tokens[at]?.lower === 'further' || (isLimiting(tokens, at) && isQuantity && next !== 'that')
}
const isOnceDone = among('recently previously newly once now already')
const ed = /^\p{Ll}+(?:ed|wn|en|nt|ld)$/u
const isLimiting = among('only just even almost nearly')
// "said not long ago", "said, not surprisingly, that"
const isNotOf = among('long once surprisingly unexpectedly unreasonably yet')

// "confirmed the Sunday blast", where "a Sunday" and "that Sunday" tell when
const isDayOfThing = ({ bits, tokens }: Reading, at: number): boolean =>
  tokens[at]?.lower === 'the' && hasBit(bits, at + 1, Is.capital) && !hasBit(bits, at + 2, ~ofThing)
const ofThing = Is.gerund | Is.cue | Is.role | Is.past

const isMuch = among('more less most least')
const isHow = among('late recently early')

// "in a report published on Friday to mark the day"
function pastPurpose({ bits, tokens }: Reading, from: number, limit: number): number {
  if (tokens[from]?.lower !== 'to' || !isMarking(tokens, from + 1)) return from
  let at = from
  while (at <= limit && !hasBit(bits, at, Is.comma | Is.stop | Is.colon | Is.mark) && tokens[at]?.lower !== 'that') at++
  return at
}
const isMarking = among('mark coincide commemorate celebrate honour honor')

const hearing = /^(?:to|with|in|on)$/u
