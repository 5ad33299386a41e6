import { tokenAt } from '../tokens.ts'
import { among, valuesOf } from '../vocabulary.ts'
import { settingBehindHave } from './behind-have.ts'
import { isContracted } from './contracted.ts'
import { isFloating } from './floating.ts'
import { farAsTo, governing, keepsTo, turnsTo } from './governing.ts'
import { isHave, isReckoned, isReflexive, isToday } from './grammar-words.ts'
import { dayOfMonth, year } from './past-date.ts'
import type { Reading } from './reading.ts'
import { bitsBefore, hasBit, Is } from './words.ts'

/**
 * The token before the auxiliaries, adverbs, dates, phrases of manner ("in a low voice") and governing verbs ("refused
 * to") that belong to the verb at `verb`.
 */
export function beforeVerbGroup(reading: Reading, verb: number, floor: number): number {
  let at = verb - 1
  for (let length = 1; at >= floor && !isContracted(reading, at); at -= length) {
    length =
      partOfVerbEndingAt(reading, at, verb) ||
      dateEndingAt(reading, at) ||
      adverbialEndingAt(reading, at, verb) ||
      settingBehindHave(reading, at)
    if (length === 0) break
  }
  return at
}

// How many tokens of the verb group the word at `at` and what belongs to it are; 0 where it is none of it.
function partOfVerbEndingAt(reading: Reading, at: number, verb: number): number {
  const { bits, tokens } = reading
  const bit = bits[at] ?? 0
  // "the report itself calls"
  if (isReflexive(tokens, at)) return 1
  if (isFloating(reading, at, verb)) return 1
  // "has since said"
  if (tokens[at]?.lower === 'since' && hasBit(bits, at - 1, Is.auxiliary)) return 1
  const aside = bit & Is.comma ? setPhraseEndingAt(reading, at - 1) : 0
  if (aside > 0) return aside + 2
  const far = farAsTo(reading, at)
  if (far > 0) return far
  if (at === verb - 1 && turnsTo(reading, at)) return tokenAt(tokens, at - 1)?.lower === 'on' ? 3 : 2
  // "kept saying", "keeps on saying"
  const keeping = at === verb - 1 && hasBit(bits, verb, Is.gerund) ? keepsTo(reading, verb) : 0
  if (keeping > 0) return keeping
  // "was the first to say"
  if (tokens[at]?.lower === 'to' && isRank(tokens, at - 1) && tokens[at - 2]?.lower === 'the') return 3
  // "had this to say"
  if (tokens[at]?.lower === 'to' && isHave(tokens, at - 2) && isThis(tokens, at - 1)) return 3
  if (tokens[at]?.lower === 'to') return governing(reading, at) === 'verb' ? 2 : 1
  return bit & (Is.auxiliary | Is.adverb) ? 1 : 0
}

const isThis = among('this nothing little much plenty something more')
const isRank = among('first second last latest only')

/** How many tokens a set phrase between commas is long that ends at a token, with an auxiliary before it: "have, in fact, said". */
export function setPhraseEndingAt({ bits, tokens }: Reading, last: number): number {
  const length = hasBit(bits, last, Is.adverb)
    ? 1
    : setPhraseBehind(tokenAt(tokens, last - 1)?.word ?? 0)?.(tokens, last)
      ? 2
      : 0
  const opening = last - length
  return length > 0 && hasBit(bits, opening, Is.comma) && hasBit(bits, opening - 1, Is.auxiliary) ? length : 0
}

// "on Monday", "Monday", "a month" before "later", "this past week", "in 2010"
function dateEndingAt({ bits, tokens }: Reading, at: number): number {
  const bit = bits[at] ?? 0
  const before = bitsBefore(bits, at)
  const dated = datedEndingAt({ bits, tokens }, at)
  if (dated > 0) return dated
  if (bit & Is.time && before & (Is.preposition | Is.time)) return before & Is.preposition ? 2 : 1
  // "Vik earlier in the day said"
  if (
    isDay(tokens, at) &&
    tokens[at - 1]?.lower === 'the' &&
    tokens[at - 2]?.lower === 'in' &&
    isReckoned(tokens, at - 3)
  )
    return 4
  // "Vik yesterday said", "Vik on Monday said"
  if (bit & Is.time && (bit & Is.capital || isToday(tokens, at))) return 1
  if (isUnit(tokens, at) && isReckoned(tokens, at + 1)) return before & (Is.determiner | Is.number) ? 2 : 1
  if (bit & Is.time && isPointing(tokens, at - 1)) return tokens[at - 2]?.lower === 'this' ? 3 : 2
  return tokenAt(tokens, at - 1)?.lower === 'in' && year.test(tokens[at]?.text ?? '') ? 2 : 0
}

// "on Monday, April 23,", and the brackets of "on Monday (April 23)"
function datedEndingAt({ bits, tokens }: Pick<Reading, 'bits' | 'tokens'>, at: number): number {
  if (!dayOfMonth.test(tokenAt(tokens, at - 1)?.text ?? '') || !hasBit(bits, at - 2, Is.time)) return 0
  if (hasBit(bits, at, Is.closer) && hasBit(bits, at - 3, Is.opener) && hasBit(bits, at - 4, Is.time)) return 4
  const isDay = hasBit(bits, at, Is.comma) && hasBit(bits, at - 3, Is.comma) && hasBit(bits, at - 4, Is.time)
  return isDay && tokens[at - 5]?.lower === 'on' ? 6 : 0
}

// "in fact", "so far", "for the first time", "in a low voice", where "in a statement calling it off" the statement calls.
function adverbialEndingAt({ bits, tokens }: Reading, at: number, verb: number): number {
  if (setPhraseBehind(tokenAt(tokens, at - 1)?.word ?? 0)?.(tokens, at)) return 2
  if (!endsOccasion(tokens, at) || hasBit(bits, verb, Is.gerund)) return 0
  let first = at - 1
  while (first > at - 3 && !hasBit(bits, first, Is.preposition | Is.comma)) first--
  return opensOccasion(tokens, first) ? at - first + 1 : 0
}

// By the first word, what ends a set phrase.
const setPhraseBehind = valuesOf([
  ['in', among('fact turn part effect essence general short')],
  ['at', among('first last least most')],
  ['for', among('now example instance')],
  ['so', among('far')],
  ['thus', among('far')],
  ['to', among('date')],
  ['of', among('course')],
])
const endsOccasion = among(
  'time voice whisper statement interview email letter memo note post tweet speech message filing',
)
const opensOccasion = among('in on via during for')
const isDay = among('day week month year evening morning')
const isUnit = among('day days week weeks month months year years hour hours minute minutes decade')
const isPointing = among('this last past')
