import { among } from '../../vocabulary.ts'
import { phraseStartingAt } from '../phrases/noun-phrase.ts'
import type { Reading } from '../reading/reading.ts'
import { anyHasBit, hasBit, Is } from '../reading/words.ts'

/**
 * Whether the main verb behind a clause without commas stands at `i`: "crews who asked what it cost were told", "crews who say
 * it should be shut were late", not "say the pier they built was old".
 */
export function isSecondVerb(reading: Reading, i: number, first: number): boolean {
  const { bits, tokens } = reading
  const before = bits[i - 1] ?? 0
  // "crews who asked to stay said", "crews who testified for the port said"
  const isShort = tokens[first]?.lower === 'to' || (tokens[first]?.lower === 'for' && i < first + 5)
  const isGiven = isShort || isThingGiven(reading, first, i)
  if (isReport(tokens, i) && isGiven && !(before & (Is.pronoun | Is.conjunction))) return true
  if ((isFiniteWord(tokens, i) || isReport(tokens, i)) && isDeedGiven(reading, first, i)) return true
  if (!isFiniteWord(tokens, i) || !(before & (Is.past | Is.verb)) || before & Is.capital) return false
  return hasBit(bits, i - 2, Is.auxiliary) || hasBit(bits, first, Is.question)
}

// "crews who were accused of sinking a boat were told", not "of saying the boat was old"
function isDeedGiven({ bits, tokens, cues }: Reading, from: number, end: number): boolean {
  let first = from
  // "crews who accused Vik of sinking a boat were told"
  while (hasBit(bits, first, Is.capital) && first < from + 4) first++
  if (first > from && tokens[first]?.lower === 'of') first++
  const isInfinitive = tokens[first]?.lower === 'to' && !hasBit(bits, first + 1, Is.adverb)
  const isGerund = hasBit(bits, first, Is.gerund) && hasBit(bits, first - 1, Is.preposition)
  const verb = isInfinitive ? first + 1 : first
  if (cues.has(verb) || !(isInfinitive || isGerund)) return false
  for (let at = verb + 1; at < end; at++)
    if (hasBit(bits, at, embedding) || cues.has(at) || tokens[at]?.lower === 'that') return false
  return true
}

/** The main verb behind a noun phrase in a clause without commas: "crews who criticised the plan to row were fined". */
export function secondVerbBehind({ bits, tokens }: Reading, first: number, limit: number): number | undefined {
  for (let at = first + 1; at <= limit; at++) {
    if (hasBit(bits, at, parting) || tokens[at]?.lower === 'that') return undefined
    if (isFiniteWord(tokens, at) || isReport(tokens, at)) return at
  }
  return undefined
}
const parting = Is.comma | Is.relative | Is.question | Is.subordinator | Is.pronoun | Is.mark | Is.dash | Is.stop
const embedding =
  Is.comma | Is.relative | Is.question | Is.subordinator | Is.pronoun | Is.auxiliary | Is.verb | Is.mark | Is.dash

// "crews who confirmed the leak to the Tide said", "crews who announced a plan on Monday said"
function isThingGiven(reading: Reading, first: number, end: number): boolean {
  const { bits, tokens } = reading
  const last = phraseStartingAt(reading, first, end - 1)?.head.last ?? end
  if (!hasBit(bits, first, Is.determiner) || last >= end - 2) return false
  if (hasBit(bits, last, Is.role | Is.capital) || !isPlacing(tokens, last + 1)) return false
  return !anyHasBit(bits, last + 2, end, Is.auxiliary | Is.verb | Is.relative | Is.comma | Is.pronoun | Is.mark)
}
const isPlacing = among('to on in at from about')
const isReport = among('said told says')
const isFiniteWord = among('is are was were has have will would could should')
