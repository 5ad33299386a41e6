import { startsWithSmall } from '../../characters.ts'
import { isIndefinite, isOf } from '../../function-words.ts'
import { among } from '../../vocabulary.ts'
import { endsWithNoun } from '../phrases/can-speak.ts'
import { isHyphen } from '../reading/hyphen.ts'
import type { Reading } from '../reading/reading.ts'
import { anyHasBit, hasBit, Is } from '../reading/words.ts'
import { closingComma } from './behind-aside.ts'
import { isBesideAsked } from './beside-asked.ts'
import { isListed, notListed } from './listed.ts'
import { isNameBehind } from './name-behind.ts'

/** Whether a reported noun phrase that begins at `first` goes on behind the comma at `comma`: "called it a long, cold winter". */
export const isInsidePhrase = (reading: Reading, comma: number, first: number, limit: number): boolean =>
  isExample(reading.tokens, comma + 1) ||
  isPresentedAs(reading.tokens, comma + 1) ||
  isSecondTopic(reading, comma, first) ||
  isListed(reading, comma, first, limit) ||
  isBesideAsked(reading, comma, limit) ||
  isBetweenAdjectives(reading, comma) ||
  isOnSales(reading.tokens, comma + 1) ||
  isNameBehind(reading, comma, limit) ||
  isAsideBeforeOf(reading, comma, first) ||
  isInRelative(reading, comma)

const isExample = among('including like such especially particularly rather unless either from or')

// "thanked the crew, as well as the guests", "cited the storm, as proof of it"
const isPresentedAs = (tokens: Reading['tokens'], at: number): boolean =>
  tokens[at]?.lower === 'as' &&
  (tokens[at + 1]?.lower === 'well'
    ? tokens[at + 2]?.lower === 'as'
    : isShown(tokens, at + 1) || (isLittle(tokens, at + 1) && isShown(tokens, at + 2)))
const isShown = among('proof evidence example examples sign signs reason reasons grounds')
const isLittle = among('a an one further clear possible potential')

// "called for a new pier, and for more boats", "spoke about rowing, and how it helps"
const isSecondTopic = ({ bits, tokens }: Reading, comma: number, first: number): boolean =>
  hasBit(bits, comma + 1, Is.conjunction) &&
  hasBit(bits, first - 1, Is.preposition) &&
  (tokens[comma + 2]?.lower === tokens[first - 1]?.lower || isHow(tokens, comma + 2))
const isHow = among('how why what')

/** Whether a comma stands between two adjectives: "a long, cold winter", "fictitious, damaging details", not "a mess, critics say". */
export const isBetweenAdjectives = ({ bits, tokens }: Reading, comma: number): boolean =>
  // "a temporary, one-month budget"
  (isIndefinite(tokens, comma - 2) && isHyphen(tokens, comma + 2)) ||
  ((isIndefinite(tokens, comma - 2) || isPlainAdjective(bits, tokens, comma - 1)) &&
    startsWithSmall(tokens[comma + 1]?.text ?? '') &&
    !hasBit(bits, comma + 1, notListed | Is.determiner | Is.preposition | Is.adverb) &&
    !hasBit(bits, comma + 2, notListed | Is.determiner | Is.preposition | Is.comma | Is.adverb))

const isPlainAdjective = (bits: Int32Array, tokens: Reading['tokens'], at: number): boolean =>
  ((bits[at] ?? 0) | Is.verb) === Is.verb && tokens[at]?.kind === 'word' && !endsWithNoun(tokens, at)

// "reported a loss of $4m, on revenue of $40m"
const isOnSales = (tokens: Reading['tokens'], at: number): boolean =>
  tokens[at]?.lower === 'on' && isSales(tokens, at + 1)
const isSales = among('revenue revenues sales turnover')

// "accused Vik, the mayor, of lying": the commas of the aside.
function isAsideBeforeOf({ bits, tokens }: Reading, comma: number, first: number): boolean {
  if (!isAccusing(tokens, first - 1)) return false
  if (isOf(tokens, comma + 1)) return anyHasBit(bits, first, comma, Is.comma)
  const closing = closingComma(bits, comma)
  return closing !== undefined && isOf(tokens, closing + 1)
}
const isAccusing = among('accuse accuses accused accusing')

// "divers who, in her telling, row badly": the commas of an aside behind the pronoun.
function isInRelative({ bits }: Reading, comma: number): boolean {
  for (let i = comma - 1; i > comma - 10; i--) {
    const bit = bits[i] ?? 0
    if (bit & Is.relative)
      return (i === comma - 1 || hasBit(bits, i + 1, Is.comma)) && !hasBit(bits, i - 1, Is.preposition)
    if (bit & (Is.stop | Is.mark | Is.auxiliary | Is.verb)) return false
  }
  return false
}
