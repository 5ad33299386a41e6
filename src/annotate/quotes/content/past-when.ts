import { among } from '../../vocabulary.ts'
import { pastDayOfMonth, pastHour, year } from '../phrases/past-date.ts'
import { isEarlyOrLate } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { opensWords } from './adverb-of-words.ts'

/** The token behind an adverb or what tells when, "told the crew two weeks ago that", that begins at a token; else that token. */
export function pastWhen(reading: Reading, at: number): number {
  const { bits, tokens } = reading
  const bit = bits[at] ?? 0
  const next = bits[at + 1] ?? 0
  // "said March 3 that"
  if (bit & Is.time && !(next & Is.possessive)) return pastDayOfMonth(reading, at + 1)
  if (bit & Is.adverb && !opensWords(reading, at)) return at + 1
  // "spoke more often about it"
  if (isMuch(tokens, at) && next & Is.adverb) return at + 2
  const word = tokens[at]?.lower
  const second = tokens[at + 1]?.lower ?? ''
  const third = tokens[at + 2]?.lower ?? ''
  // "insisted as late as Friday that"
  if (word === 'as' && isHow(tokens, at + 1) && third === 'as' && hasBit(bits, at + 3, Is.time)) return at + 4
  // "said all along that", "said early on that", "said several times that"
  const isThroughout = (word === 'all' && second === 'along') || (word === 'early' && second === 'on')
  // "announced overnight that", not "reported overnight rain"
  if (word === 'overnight' && (second === 'that' || next & (Is.preposition | Is.pronoun | Is.stop | Is.mark)))
    return at + 1
  if (isThroughout && (third === 'that' || hasBit(bits, at + 2, Is.stop | Is.comma))) return at + 2
  if (second === 'times' && third !== 'of' && isSeveral(tokens, at)) return at + 2
  // "told the crew two weeks ago that"
  if (third === 'ago') return at + 3
  // "the other day", "the day after they met"
  if (word === 'the' && second === 'other' && third === 'day') return at + 3
  if (next & Is.time && isDay(reading, at)) return pastDayOfMonth(reading, at + 2)
  // "warned since March that"
  if (word === 'since' && next & Is.time) return at + 2
  // "confirmed late on Friday"
  if (isEarlyOrLate(tokens, at) && (next & Is.time || hasBit(bits, at + 2, Is.time))) return at + 1
  // "promised in 2024 to pay"
  if (word === 'in' && year.test(second) && (third === 'to' || third === 'that')) return at + 2
  return word === 'at' && next & Is.number ? pastHour(reading, at + 1) : at
}

const isSeveral = among('several multiple many numerous countless three four five')
const isMuch = among('more less most least')
const isHow = among('late recently early')

// Whether a word and the time behind it tell when something is said: "last week", "that day", "on Friday".
function isDay(reading: Reading, at: number): boolean {
  const { bits, tokens } = reading
  const isDeterminer = hasBit(bits, at, Is.determiner)
  // "in Thursday night’s debate"
  if (hasBit(bits, at + 2, Is.time) && hasBit(bits, at + 3, Is.possessive)) return false
  // "said that night was the worst"
  if (isDayOfThing(reading, at) || hasBit(bits, at + 2, Is.possessive | (isDeterminer ? Is.auxiliary : 0))) return false
  if (tokens[at]?.lower === 'last') return true
  // "said that day that it leaks", but "said that July was dry"
  const opensClause =
    tokens[at]?.lower === 'that' && hasBit(bits, at + 1, Is.capital) && tokens[at + 2]?.lower !== 'that'
  return hasBit(bits, at, Is.determiner | Is.preposition) && !opensClause
}

// "confirmed the Sunday blast", "denied the night attack", "said the May 2020 vote was late", where "a Sunday" and "that Sunday" tell when
const isDayOfThing = ({ bits, tokens }: Reading, at: number): boolean =>
  tokens[at]?.lower === 'the' && isNoun({ bits, tokens }, year.test(tokens[at + 2]?.text ?? '') ? at + 3 : at + 2)
const isNoun = ({ bits, tokens }: Pick<Reading, 'bits' | 'tokens'>, at: number): boolean =>
  tokens[at]?.kind === 'word' && !hasBit(bits, at, ~ofThing)
const ofThing = Is.gerund | Is.cue | Is.role | Is.past
