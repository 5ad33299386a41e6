import { among } from '../../vocabulary.ts'
import { isDate } from '../phrases/chunk.ts'
import { pastDayOfMonth } from '../phrases/past-date.ts'
import { isInfinitiveAt } from '../phrases/infinitive.ts'
import { isTimeInName } from '../phrases/time-in-name.ts'
import { isDash } from '../reading/dash.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { stanceBefore } from '../subjects/spent.ts'
import { isAskedNext, isSaidBehindDay } from './behind-day.ts'
import { isInsidePhrase } from './comma-inside.ts'
import { isJoinedInside } from './joined-inside.ts'
import { isOccasionAt } from './occasion.ts'
import { opensCircumstance, opensSecondClause } from './second-clause.ts'
import { isWhenAsked } from './when-asked.ts'

/** Whether a reported noun phrase ends before token `i`: at a pause, before a verb, and before a date: "the attack on Friday". */
export function leavesPhrase(reading: Reading, i: number, first: number, limit: number): boolean {
  const { bits, tokens } = reading
  const bit = bits[i] ?? 0
  // "sales for the quarter ending May 31", "for the year ended in June"
  if (bit & Is.inside || (tokens[i]?.kind !== 'mark' && isRunning(reading, i - 1))) return false
  const next = bits[i + 1] ?? 0
  // "called it a “farce,” laughing at it"
  if (bit & Is.mark && tokens[i - 1]?.text === ',' && next & Is.gerund) return true
  // "slammed the plan saying it leaks"
  if (bit & Is.gerund && stanceBefore(reading, i) !== undefined) return true
  if (bit & Is.comma) return !isInsidePhrase(reading, i, first, limit)
  // "complained of the fare: “It is high.”"
  if (bit & Is.colon && next & Is.mark) return true
  if (tokens[i]?.text === ';' || tokens[i]?.lower === 'but' || isDash(reading, i)) return true
  if (bit & Is.conjunction)
    return (
      (((next & Is.auxiliary) > 0 && tokens[i + 1]?.lower !== 'being') || opensSecondClause(reading, i, limit)) &&
      !isJoinedInside(reading, i, first)
    )
  if (
    bit & Is.subordinator &&
    !isUntilDone(reading, i, first) &&
    (opensCircumstance(reading, i, limit) || isWhenAsked(tokens, i))
  )
    return true
  if (next & Is.time && opensDate(tokens, i) && isSaidBehindDay(reading, pastDayOfMonth(reading, i + 2))) return false
  // "last week’s vote" names a thing.
  // "the events of this week"
  const isOfTime = hasBit(bits, i + 2, Is.possessive) || tokens[i - 1]?.lower === 'of'
  if ((isDate(reading, i) && !isOfTime) || isOccasionAt(reading, i, limit)) return true
  // "attacked Vik by reminding them of it", not "attacks by ruling parties"
  if (tokens[i]?.lower === 'by' && reading.cues.get(i + 1)?.form === 'gerund') return tokens[i + 1]?.lower !== 'ruling'
  if (bit & Is.preposition) {
    const time = isPartOf(tokens, i + 1) ? (bits[i + 2] ?? 0) : next
    // "in Tuesday’s vote"
    const isOwner = hasBit(bits, isPartOf(tokens, i + 1) ? i + 3 : i + 2, Is.possessive)
    return (time & Is.time) > 0 && opensTime(tokens, i) && !isOwner
  }
  return isBareTime(reading, i)
}

// "the attack Friday", where "between March and June" goes on, and "to fight Monday’s ruling"
const isBareTime = (reading: Reading, i: number): boolean =>
  hasBit(reading.bits, i, Is.time) &&
  hasBit(reading.bits, i, Is.capital) &&
  !hasBit(reading.bits, i + 1, Is.possessive) &&
  !isPartOf(reading.tokens, i - 1) &&
  !isTimeInName(reading, i) &&
  !hasBit(reading.bits, i - 1, Is.preposition | Is.conjunction | Is.subordinator | Is.determiner) &&
  !isAskedNext(reading, i + 1)

// "urged them to wait until it was safe"
function isUntilDone(reading: Reading, until: number, first: number): boolean {
  if (reading.tokens[until]?.lower !== 'until') return false
  for (let i = first; i < until; i++) if (isInfinitiveAt(reading, i) || hasBit(reading.bits, i, Is.gerund)) return true
  return false
}

const isRunning = ({ bits, tokens }: Reading, at: number): boolean =>
  isEnding(tokens, at) && (hasBit(bits, at - 1, Is.time) || isPeriod(tokens, at - 1))
const isEnding = among('ending ended starting beginning')
const isPeriod = among('quarter quarters months weeks years half period days')

const opensDate = among('on last this')

// "plans for June", "to leave by June" are what is said.
const opensTime = among('on in at during since over throughout late early')
const isPartOf = among('early late mid')
