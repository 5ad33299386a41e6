import type { Document } from '../types.ts'
import { among } from '../vocabulary.ts'
import { cueForms } from '../quotes/cue-forms.ts'
import type { Clause } from './clauses.ts'
import { dateAt, isYear } from './dates.ts'
import { longMonths, monthNumbers } from './months.ts'
import { isCapital, lowerAt, toWords, words } from './neighbours.ts'
import type { Phrase } from './noun-phrases.ts'
import { textOf } from './noun-phrases.ts'
import type { Reading } from './readings.ts'
import { flagOf, hasFlag, shape } from '../flags.ts'

/**
 * When a quantity held or is to hold, in the words of the text: `2024`, `since 2019`, `last year`; null if unsaid.
 * A time right behind the number wins over one before it, and no other number may stand between.
 */
export function timeOf(
  document: Document,
  { first, last }: Clause,
  reading: Reading,
  before: Reading | undefined,
  after: Reading | undefined,
): string | null {
  const to = after && after.form !== 'date' ? Math.min(last, after.first - 1) : last
  const from = before && before.form !== 'date' ? Math.max(first, before.last + 1) : first
  const phrase =
    firstTime(document, reading.last + 1, to) ??
    lastTime(document, from, reading.first - 1) ??
    firstTime(document, first, Math.min(first + 6, reading.first - 1))
  return phrase ? textOf(document, phrase) : null
}

function firstTime(document: Document, from: number, to: number): Phrase | undefined {
  for (let index = from; index <= to; index++) {
    const phrase = mayBeTime(document, index) ? timeAt(document, index) : undefined
    if (phrase && phrase.last <= to && !isElsewhere(document, phrase)) return phrase
  }
  return undefined
}

function lastTime(document: Document, from: number, to: number): Phrase | undefined {
  let found: Phrase | undefined
  for (let index = from; index <= to; index++) {
    const phrase = mayBeTime(document, index) ? timeAt(document, index) : undefined
    if (!phrase) continue
    if (phrase.last <= to && !isElsewhere(document, phrase)) found = phrase
    index = phrase.last
  }
  return found
}

/** "said on Tuesday" dates the saying and not what is said, "more than in 2023" only the comparison. */
function isElsewhere({ tokens }: Document, { first }: Phrase): boolean {
  const before = lowerAt(tokens, first - 1)
  if (before === 'than' || lowerAt(tokens, first - 2) === 'than' || isCue(tokens, first - 1)) return true
  if (!beforeTime.at(tokens, first - 1)) return false
  return isCue(tokens, first - 2) || (lowerAt(tokens, first - 2) !== 'that' && isCue(tokens, first - 3))
}

const isCue = among(cueForms.keys())
const beforeTime = words('on in at late early')
const days = words('monday tuesday wednesday thursday friday saturday sunday')
const periods = words(
  'year month week quarter decade century spring summer autumn winter night weekend season half hour day morning evening afternoon',
)
const ranks = words('first second third fourth final opening last')
const alone = words('today yesterday tomorrow tonight overnight now currently annually yearly nowadays')
const near = words('last this next previous past')
const apart = words('ago earlier before later')
// The words other than numbers that a time can begin with, but for "a year ago", which its end gives away.
const opening = toWords([...['since', 'until', ...days, ...alone, ...near, ...ranks], ...monthNumbers.keys()])
type Tokens = Document['tokens']

// Most words are told from a time by this alone.
const mayBeTime = (document: Document, index: number): boolean =>
  hasFlag(document, index, shape.number | opens) || hasFlag(document, index + 2, ends)
const opens = flagOf(opening)
const ends = flagOf(apart)

/** The expression of time that begins at a token. */
function timeAt(document: Document, index: number): Phrase | undefined {
  const { tokens } = document
  const token = tokens[index]
  if (!token || token.kind === 'mark') return undefined
  const { lower, text, kind } = token
  if (kind === 'word' && !opening.at(tokens, index)) return agoAt(tokens, index)
  if (lower === 'since' || lower === 'until') {
    const since = timeAt(document, index + 1)
    return since && { first: index, last: since.last }
  }
  if (kind === 'number' && isYear(text)) return { first: index, last: yearEnd(document, index) }
  const date = dateAt(document, index)
  if (date || kind === 'number') return date
  if (alone.has(lower) || (isCapital(token) && (days.has(lower) || longMonths.has(lower))))
    return { first: index, last: index }
  return relativeAt(tokens, index) ?? agoAt(tokens, index) ?? periodAt(document, index)
}

const yearEnd = ({ tokens }: Document, index: number): number =>
  joints.at(tokens, index + 1) && isYear(lowerAt(tokens, index + 2)) ? index + 2 : index
const joints = words('and to - –')

/** `last year`, `this autumn`. */
const relativeAt = (tokens: Tokens, index: number): Phrase | undefined =>
  near.at(tokens, index) && periods.at(tokens, index + 1) ? { first: index, last: index + 1 } : undefined

/** `a decade ago`, `two years earlier`. */
const agoAt = (tokens: Tokens, index: number): Phrase | undefined =>
  apart.at(tokens, index + 2) && periods.has(singular(lowerAt(tokens, index + 1)))
    ? { first: index, last: index + 2 }
    : undefined

const singular = (word: string): string => (word.endsWith('s') ? word.slice(0, -1) : word)

/** `first quarter of 2019`, `third quarter`, `first half of the year`. */
function periodAt(document: Document, index: number): Phrase | undefined {
  const { tokens } = document
  if (!ranks.at(tokens, index) || !periods.at(tokens, index + 1)) return undefined
  if (lowerAt(tokens, index + 2) !== 'of') return { first: index, last: index + 1 }
  const at = index + 3 + (pointing.at(tokens, index + 3) ? 1 : 0)
  const whole = isYear(lowerAt(tokens, at)) || periods.at(tokens, at)
  return { first: index, last: whole ? at : index + 1 }
}
const pointing = words('the this last')
