import { tokenAt } from '../../tokens.ts'
import { among, valuesOf } from '../../vocabulary.ts'
import { asideBehindAuxiliary } from '../content/behind-auxiliary.ts'
import { isContracted } from '../reading/contracted.ts'
import { isHave, isReflexive } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { settingBehindHave } from './behind-have.ts'
import { dateEndingAt } from './date-before.ts'
import { isFloating } from './floating.ts'
import { farAsTo, governing, keepsTo, turnsTo } from './governing.ts'

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
      settingBehindHave(reading, at) ||
      asideBehindAuxiliary(reading, at)
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
  // "no longer defends it"
  if (tokens[at]?.lower === 'longer' && tokens[at - 1]?.lower === 'no') return 2
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
  ['at', among('first last least most times')],
  ['for', among('now example instance')],
  ['so', among('far')],
  ['thus', among('far')],
  ['to', among('date')],
  ['of', among('course')],
])
const endsOccasion = among(
  'time point past voice whisper statement interview email letter memo note post tweet speech message filing',
)
const opensOccasion = among('in on at via during for')
