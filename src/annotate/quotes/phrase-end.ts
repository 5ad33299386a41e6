import { startsWithSmall } from '../characters.ts'
import { isIndefinite } from '../function-words.ts'
import { among } from '../vocabulary.ts'
import { isBesideAsked } from './beside-asked.ts'
import { endsWithNoun } from './can-speak.ts'
import { isDate } from './chunk.ts'
import { isWhenAsked } from './clause-end.ts'
import { isDash } from './dash.ts'
import { isInfinitiveAt } from './infinitive.ts'
import { isJoinedInside } from './joined-inside.ts'
import { isListed, notListed } from './listed.ts'
import { isNameBehind } from './name-behind.ts'
import { isOccasionAt } from './occasion.ts'
import { pastDayOfMonth } from './past-date.ts'
import type { Reading } from './reading.ts'
import { opensCircumstance, opensSecondClause } from './second-clause.ts'
import { isTimeInName } from './time-in-name.ts'
import { hasBit, Is } from './words.ts'

// "reported a loss of $4m, on revenue of $40m"
const isOnSales = (tokens: Reading['tokens'], at: number): boolean =>
  tokens[at]?.lower === 'on' && isSales(tokens, at + 1)
const isSales = among('revenue revenues sales turnover')

/** Whether a reported noun phrase ends before token `i`: at a pause, before a verb, and before a date: "the attack on Friday". */
export function leavesPhrase(reading: Reading, i: number, first: number, limit: number): boolean {
  const { bits, tokens } = reading
  const bit = bits[i] ?? 0
  if (bit & Is.inside) return false
  const next = bits[i + 1] ?? 0
  // "called it a “farce,” laughing at it"
  if (bit & Is.mark && tokens[i - 1]?.text === ',' && next & Is.gerund) return true
  if (bit & Is.comma)
    return (
      !isExample(tokens, i + 1) &&
      !isPresentedAs(tokens, i + 1) &&
      !isSecondTopic(reading, i, first) &&
      !isListed(reading, i, first, limit) &&
      !isBesideAsked(reading, i, limit) &&
      !isBetweenAdjectives(reading, i) &&
      !isOnSales(tokens, i + 1) &&
      !isNameBehind(reading, i, limit) &&
      !isInRelative(reading, i)
    )
  // "complained of the fare: “It is high.”"
  if (bit & Is.colon && next & Is.mark) return true
  if (tokens[i]?.text === ';' || tokens[i]?.lower === 'but' || isDash(reading, i)) return true
  if (bit & Is.conjunction)
    return ((next & Is.auxiliary) > 0 || opensSecondClause(reading, i, limit)) && !isJoinedInside(reading, i, first)
  if (bit & Is.subordinator && (opensCircumstance(reading, i, limit) || isWhenAsked(tokens, i))) return true
  if (next & Is.time && isOpener(tokens, i) && goesOn(reading, pastDayOfMonth(reading, i + 2))) return false
  // "last week’s vote" names a thing.
  if ((isDate(reading, i) && !hasBit(bits, i + 2, Is.possessive)) || isOccasionAt(reading, i, limit)) return true
  // "attacked Vik by reminding them of it"
  if (tokens[i]?.lower === 'by' && reading.cues.get(i + 1)?.form === 'gerund') return true
  if (bit & Is.preposition) {
    const time = isPartOf(tokens, i + 1) ? (bits[i + 2] ?? 0) : next
    // "in Tuesday’s vote"
    const isOwner = hasBit(bits, isPartOf(tokens, i + 1) ? i + 3 : i + 2, Is.possessive)
    return (time & Is.time) > 0 && opensTime(tokens, i) && !isOwner
  }
  // "between March and June" goes on.
  if (!(bit & Is.time && bit & Is.capital) || isPartOf(tokens, i - 1) || isTimeInName(reading, i)) return false
  return (
    !hasBit(bits, i - 1, Is.preposition | Is.conjunction | Is.subordinator | Is.determiner) &&
    !isAskedNext(reading, i + 1)
  )
}

// "called the plan on Saturday “a joke”", "blasted Vik on Monday over it": what is said of it comes behind the day.
const goesOn = (reading: Reading, at: number): boolean =>
  hasBit(reading.bits, at, Is.mark) || isVerdict(reading.tokens, at) || isAskedNext(reading, at)
// "urged the crew Monday to row", "urged the crew on Monday in Moss to row", "chided the crew Monday for rowing"
function isAskedNext(reading: Reading, from: number): boolean {
  const { bits, tokens } = reading
  let at = from
  while (hasBit(bits, at, Is.time)) at++
  if (tokens[at]?.lower === 'in' && hasBit(bits, at + 1, Is.capital)) {
    at += 2
    while (hasBit(bits, at, Is.capital)) at++
  }
  const word = tokens[at]?.lower
  return isInfinitiveAt(reading, at) || word === 'for' || (word === 'to' && hasBit(bits, at + 1, Is.mark))
}
const isVerdict = among('over for as that')
const isOpener = among('on last this')
// "plans for June", "to leave by June" are what is said.
const opensTime = among('on in at during since over throughout late early')

const isPartOf = among('early late mid')
// "a long, cold winter", "fictitious, damaging details", not "a mess, critics say"
const isBetweenAdjectives = ({ bits, tokens }: Reading, comma: number): boolean =>
  (isIndefinite(tokens, comma - 2) || isPlainAdjective(bits, tokens, comma - 1)) &&
  startsWithSmall(tokens[comma + 1]?.text ?? '') &&
  !hasBit(bits, comma + 1, notListed | Is.determiner | Is.preposition | Is.adverb) &&
  !hasBit(bits, comma + 2, notListed | Is.determiner | Is.preposition | Is.comma | Is.adverb)

const isPlainAdjective = (bits: Int32Array, tokens: Reading['tokens'], at: number): boolean =>
  ((bits[at] ?? 0) | Is.verb) === Is.verb && tokens[at]?.kind === 'word' && !endsWithNoun(tokens, at)

// "called for a new pier, and for more boats", "spoke about rowing, and how it helps"
const isSecondTopic = ({ bits, tokens }: Reading, comma: number, first: number): boolean =>
  hasBit(bits, comma + 1, Is.conjunction) &&
  hasBit(bits, first - 1, Is.preposition) &&
  (tokens[comma + 2]?.lower === tokens[first - 1]?.lower || isHow(tokens, comma + 2))
const isHow = among('how why what')
// "thanked the crew, as well as the guests", "cited the storm, as proof of it"
const isPresentedAs = (tokens: Reading['tokens'], at: number): boolean =>
  tokens[at]?.lower === 'as' &&
  (tokens[at + 1]?.lower === 'well'
    ? tokens[at + 2]?.lower === 'as'
    : isShown(tokens, at + 1) || (isLittle(tokens, at + 1) && isShown(tokens, at + 2)))
const isShown = among('proof evidence example examples sign signs reason reasons grounds')
const isLittle = among('a an one further clear possible potential')
const isExample = among('including like such especially particularly rather unless either from or')

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
