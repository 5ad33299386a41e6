import type { Document } from '../../types.ts'
import { isScale } from '../numerals/number-words.ts'
import { determiners, possessives, ties } from './determiners.ts'
import { noAdverbs } from './ly-words.ts'
import { isGlued, isHyphenAt, lowerAt, words } from './neighbours.ts'
import type { Phrase } from './noun-phrases.ts'
import { adverbs, auxiliaries } from './verbs.ts'

type Tokens = Document['tokens']

/** A phrase without the article, adverb or loose mark at its edges; undefined if nothing is left. */
export function trimmed(tokens: Tokens, first: number, last: number): Phrase | undefined {
  let from = first
  let to = last
  while (from <= to && (isEdge(tokens, from) || isMagnitude(tokens, from))) {
    // "the high street", where "a five-year low" and "a low of 5" tell no quality
    if (qualities.at(tokens, from) && from < to && !ties.at(tokens, from + 1)) break
    from++
  }
  while (
    to >= from &&
    (ties.at(tokens, to) ||
      isManner(tokens, to, from) ||
      degrees.at(tokens, to) ||
      determiners.at(tokens, to) ||
      looseMarks.at(tokens, to))
  )
    to--
  // "£2.4 million had been set aside": a sum, not a noun.
  return from <= to && !isScale(tokens, to) ? { first: from, last: to } : undefined
}

const qualities = words('high low')

/** Whether an adverb stands at a token that no noun phrase begins or ends with, unlike "the start-up". */
export const isSkippable = (tokens: Tokens, index: number): boolean =>
  adverbs.at(tokens, index) &&
  !kept.at(tokens, index) &&
  !isHyphenAt(tokens, index - 1) &&
  // "the intraday high was"
  !(qualities.at(tokens, index) && determiners.at(tokens, index - 2) && auxiliaries.at(tokens, index + 1))
const kept = words('total record revised initial preliminary provisional')

// "9.4 million people", "4 per cent offer"
const isMagnitude = (tokens: Tokens, at: number): boolean =>
  tokens[at - 1]?.kind === 'number'
    ? isScale(tokens, at)
    : lowerAt(tokens, at) === 'cent' && lowerAt(tokens, at - 1) === 'per'

// "raised its debt to Norland dramatically from"
const isManner = (tokens: Tokens, at: number, first: number): boolean =>
  at > first &&
  /^\p{Ll}{5,}ly$/u.test(tokens[at]?.text ?? '') &&
  (!noAdverbs.at(tokens, at) ||
    // "250 jobs monthly", where "the weekly" and "a Sunday daily" are papers
    (often.at(tokens, at) && /^\p{Ll}{3,}s$/u.test(tokens[at - 1]?.text ?? '')))
const often = words('daily weekly monthly yearly')

// "120 beads some 3,200 years ago"
const degrees = words(
  'some about nearly almost around roughly just such already here together each all both however meanwhile too steady unchanged',
)
const looseMarks = words('- – / &')
const edgeMarks = words("- – ’ ' / & 's ’s '' ’’")

// "set aside provisions of $5"
const openers = words('of aside however moreover nevertheless nonetheless thereby therefore thus hence')

const isEdge = (tokens: Tokens, index: number): boolean =>
  !isInitial(tokens, index) &&
  ((determiners.at(tokens, index) && !isOfTime(tokens, index)) ||
    openers.at(tokens, index) ||
    (isSkippable(tokens, index) && !(tokens[index + 1]?.text === '-' && isGlued(tokens, index))) ||
    edgeMarks.at(tokens, index) ||
    // "2010's total"
    (lowerAt(tokens, index) === 's' && edgeMarks.at(tokens, index - 1) && lowerAt(tokens, index - 1) !== '&'))

// "this year's cases"
const isOfTime = (tokens: Tokens, index: number): boolean =>
  spans.at(tokens, index + 1) &&
  (lowerAt(tokens, index) === 'this' || lowerAt(tokens, index) === 'that') &&
  possessives.at(tokens, index + 2)
const spans = words('year month week season quarter decade summer winter spring autumn morning evening')

/** Whether what looks like an article is a letter of a name: "A&E patients", "Class A drugs". */
export const isInitial = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.text === 'A' && (lowerAt(tokens, at + 1) === '&' || graded.at(tokens, at - 1))
const graded = words('class grade group category vitamin hepatitis level type league')
