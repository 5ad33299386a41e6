import type { Document } from '../../types.ts'
import { phraseOpeners } from '../phrases/determiners.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import type { Phrase } from '../phrases/noun-phrases.ts'

type Tokens = Document['tokens']

/** The time that begins at a token and is named from now: `last year`, `this autumn`, `most recent quarter`. */
export function relativeAt(tokens: Tokens, index: number): Phrase | undefined {
  if (!near.at(tokens, index) && !(lowerAt(tokens, index) === 'most' && lowerAt(tokens, index + 1) === 'recent'))
    return undefined
  // "last school year"
  if (yearly.at(tokens, index + 1))
    return lowerAt(tokens, index + 2) === 'year' ? { first: index, last: index + 2 } : undefined
  const last = index + (near.at(tokens, index) && !bookish.at(tokens, index + 1) ? 1 : 2)
  // "the previous fiscal"
  if (bookish.at(tokens, last - 1) && tokens[last]?.kind === 'mark') return { first: index, last: last - 1 }
  return periods.at(tokens, last) ? { first: index, last } : undefined
}

/** The time that begins at a token and is set off from now: `a decade ago`, `two years earlier`. */
export const agoAt = (tokens: Tokens, index: number): Phrase | undefined =>
  yearAgoAt(tokens, index) ??
  (apart.at(tokens, index + 2) && !isBeforeThing(tokens, index + 2) && periods.has(singular(lowerAt(tokens, index + 1)))
    ? { first: index, last: index + 2 }
    : undefined)
/** What a year other than of the calendar is named for. */
export const yearly = words('school tax crop marketing')
const bookish = words('fiscal financial calendar academic')

// "the year-ago quarter", where "a year-ago loss" is no time
const yearAgoAt = (tokens: Tokens, index: number): Phrase | undefined =>
  lowerAt(tokens, index) === 'year' && lowerAt(tokens, index + 1) === '-' && lowerAt(tokens, index + 2) === 'ago'
    ? { first: index, last: accounts.at(tokens, index + 3) ? index + 2 : index + 3 }
    : undefined

const accounts = words(
  'loss losses profit profits result results net income revenue sales earnings figure figures deficit surplus',
)

// "a day before its collapse" is a rate and a time of its own.
const isBeforeThing = (tokens: Tokens, at: number): boolean =>
  lowerAt(tokens, at) === 'before' && phraseOpeners.at(tokens, at + 1)

const singular = (word: string): string => (word.endsWith('s') ? word.slice(0, -1) : word)

/** Nouns of a length of time that has a name in the calendar. */
export const periods = words(
  'year month week quarter decade century spring summer autumn winter night weekend season half hour day morning evening afternoon',
)

/** Words that point from now to a time: `last year`. */
export const near = words('last this next previous past prior current coming following preceding latest')

/** Words behind a time that set it off from now: `two years ago`. */
export const apart = words('ago earlier before later prior')
