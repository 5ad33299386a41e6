import { flagOf, hasFlag, shape } from '../../flags.ts'
import type { Document } from '../../types.ts'
import { isNumberAt } from '../phrases/counted-plural.ts'
import { isCapital, isGlued, lowerAt, toWords, words, type Words } from '../phrases/neighbours.ts'
import type { Phrase } from '../phrases/noun-phrases.ts'
import { isYear } from './date-parts.ts'
import { dateAt } from './dates.ts'
import { edgeAt, edges } from './edge-times.ts'
import { degrees, eraAt } from './eras.ts'
import { fiscalEnd, fiscalWords, seasonEnd } from './fiscal-times.ts'
import { longMonths, monthNumbers } from './months.ts'
import { relativeAt, agoAt, periods, near, apart } from './relative-times.ts'
import { placing } from './time-spans.ts'

/** The expression of time that begins at a token: `2024`, `since 2019`, `last year`, `first quarter of 2019`. */
export function timeAt(document: Document, index: number): Phrase | undefined {
  if (!mayBeTime(document, index)) return undefined
  const { tokens } = document
  const token = tokens[index]
  if (!token || token.kind === 'mark') return undefined
  const { lower, text, kind } = token
  const fiscal = fiscalEnd(tokens, index)
  if (fiscal !== undefined) return { first: index, last: fiscal }
  if (kind === 'word' && !opening.at(tokens, index)) return agoAt(tokens, index)
  if (lower === 'since' || lower === 'until') {
    const since =
      timeAt(document, behindEdge(tokens, index + 1)) ??
      (lowerAt(tokens, index + 1) === 'the' ? eraAt(tokens, index + 2) : undefined) ??
      (lowerAt(tokens, index + 1) === 'the' ? edgeAt(tokens, index + 2) : undefined) ??
      (parts.at(tokens, index + 1) ? timeAt(document, index + 2) : undefined)
    return since && { first: index, last: since.last }
  }
  if (kind === 'number' && isYear(text)) return { first: index, last: yearEnd(document, index) }
  const era = kind === 'number' ? eraAt(tokens, index) : undefined
  if (era) return era
  const date = dateAt(document, index)
  if (date) return { first: index, last: datedEnd(document, index, date.last) }
  if (kind === 'number') return agoAt(tokens, index)
  if (alone.has(lower)) return { first: index, last: index }
  if (isCapital(token) && (days.has(lower) || longMonths.has(lower)))
    return { first: index, last: spanEnd(document, index) }
  return relativeAt(tokens, index) ?? agoAt(tokens, index) ?? edgeAt(tokens, index) ?? periodAt(document, index)
}

// "between March 2020 and May 2021", "the March 2021 quarter"
function datedEnd(document: Document, first: number, last: number): number {
  const { tokens } = document
  if (quarters.at(tokens, last + 1)) return last + 1
  return spans.get(lowerAt(tokens, first - 1))?.at(tokens, last + 1) ? (dateAt(document, last + 2)?.last ?? last) : last
}
const quarters = words('quarter')

// "the March quarter", "between January and March", "from June to August", "October-December 2022"
function spanEnd(document: Document, index: number): number {
  const { tokens } = document
  if (quarters.at(tokens, index + 1)) return index + 1
  const last = index + 2
  const names = days.at(tokens, index) ? days : longMonths
  if (!names.has(lowerAt(tokens, index)) || !isCapital(tokens[last]) || !names.has(lowerAt(tokens, last))) return index
  if (dashes.at(tokens, index + 1) && isGlued(tokens, index) && isGlued(tokens, index + 1))
    return dateAt(document, last)?.last ?? last
  if (!spans.get(lowerAt(tokens, index - 1))?.at(tokens, index + 1)) return index
  return isYear(lowerAt(tokens, last + 1)) ? last + 1 : last
}
const dashes = words('- –')
const spans: ReadonlyMap<string, Words> = new Map([
  ['between', words('and')],
  ['from', words('to through until till')],
])

// "since the start of 2021"
const behindEdge = (tokens: Document['tokens'], the: number): number =>
  lowerAt(tokens, the) === 'the' && edges.at(tokens, the + 1) && lowerAt(tokens, the + 2) === 'of' ? the + 3 : the

// "since early May", "since last June"
const parts = toWords([...degrees, 'last'])

const yearEnd = ({ tokens }: Document, index: number): number =>
  joints.at(tokens, index + 1) && isYear(lowerAt(tokens, index + 2)) ? index + 2 : seasonEnd(tokens, index)
const joints = words('and to - –')

/** `first quarter of 2019`, `third quarter`, `first half of the year`. */
function periodAt(document: Document, index: number): Phrase | undefined {
  const { tokens } = document
  // "the first ten months of this financial year"
  if (placing.at(tokens, index) && isNumberAt(tokens, index + 1) && plurals.at(tokens, index + 2)) {
    const whole = lowerAt(tokens, index + 3) === 'of' ? timeAt(document, index + 4) : undefined
    return { first: index, last: whole?.last ?? index + 2 }
  }
  if (!ranks.at(tokens, index) || !periods.at(tokens, index + 1) || lowerAt(tokens, index + 2) === '-') return undefined
  if (lowerAt(tokens, index + 2) !== 'of') return { first: index, last: index + 1 }
  const fiscal = fiscalEnd(tokens, index + 3)
  if (fiscal !== undefined) return { first: index, last: fiscal }
  const at = index + 3 + (pointing.at(tokens, index + 3) ? 1 : 0)
  if (isYear(lowerAt(tokens, at))) return { first: index, last: seasonEnd(tokens, at) }
  return { first: index, last: periods.at(tokens, at) ? at : index + 1 }
}
const plurals = words('hours days weeks months quarters years')
const pointing = words('the this last')

/** The days of the week. */
export const days = words('monday tuesday wednesday thursday friday saturday sunday')
const ranks = words('first second third fourth final opening last')
const alone = words('today yesterday tomorrow tonight overnight now currently annually yearly nowadays')
// The words other than numbers that a time can begin with, but for "a year ago", which its end gives away.
const opening = toWords([
  ...['since', 'until', ...days, ...alone, ...near, ...edges, ...ranks, ...fiscalWords, 'most'],
  ...monthNumbers.keys(),
])

// Most words are told from a time by this alone.
const mayBeTime = (document: Document, index: number): boolean =>
  hasFlag(document, index, shape.number | shape.code | opens) || hasFlag(document, index + 2, ends)
const opens = flagOf(opening)
const ends = flagOf(apart)
