import type { Document } from '../../types.ts'
import { endsBefore, isGlued, lowerAt, words } from '../phrases/neighbours.ts'
import { monthAt, dayAt, yearAt } from './date-parts.ts'

/** A calendar date or year of the text; `value` is ISO 8601, as far as the text goes. */
export type DateFound = { readonly first: number; readonly last: number; readonly value: string; readonly rule: string }

/** The date that begins at a token: `4 July 2016`, `Sept. 20`, `June 2018`, `2018-07-06`. */
export function dateAt({ tokens }: Document, index: number): DateFound | undefined {
  const month = monthAt(tokens, index)
  if (month) return monthFirst(tokens, index, month)
  if (tokens[index]?.kind !== 'number') return undefined
  return dayFirst(tokens, index) ?? isoDate(tokens, index) ?? slashDate(tokens, index)
}

type Tokens = Document['tokens']

const two = (value: number): string => String(value).padStart(2, '0')
const iso = (year: string | undefined, month: number, day: number | undefined): string =>
  `${year ?? '-'}-${two(month)}${day ? `-${two(day)}` : ''}`

function monthFirst(tokens: Tokens, index: number, month: number): DateFound | undefined {
  const after = index + 1 + (lowerAt(tokens, index + 1) === '.' ? 1 : 0)
  const rule = 'calendar-date'
  const year = yearAt(tokens, after + (beforeYear.at(tokens, after) ? 1 : 0))
  if (year)
    return { first: index, last: after + (yearAt(tokens, after) ? 0 : 1), value: iso(year, month, undefined), rule }
  const day = dayAt(tokens, after)
  if (!day) return undefined
  const last = listEnd(tokens, spanEnd(tokens, after))
  const gap = lowerAt(tokens, last + 1) === ',' ? 2 : 1
  const dated = yearAt(tokens, last + gap)
  return { first: index, last: dated ? last + gap : last, value: iso(dated, month, day), rule }
}
const beforeYear = words(', of -')

/** The last day of `March 20, 21 and 28`, `Sept. 19 to 22`. */
function listEnd(tokens: Tokens, index: number): number {
  const next = dayAt(tokens, index + 2)
  if (!next || tokens[index + 3]?.kind === 'number') return index
  const closes = endsBefore(tokens, index + 3, behindDay)
  if (joints.at(tokens, index + 1) && closes) return index + 2
  const isListed =
    lowerAt(tokens, index + 1) === ',' && lowerAt(tokens, index + 3) === 'and' && dayAt(tokens, index + 4)
  return isListed ? listEnd(tokens, index + 2) : index
}
const behindDay = words('in at on for with by and when as after before')

/** The last day of `Sept. 20-24`. */
const spanEnd = (tokens: Tokens, index: number): number =>
  dashes.at(tokens, index + 1) && dayAt(tokens, index + 2) ? index + 2 : index
const dashes = words('- –')

function dayFirst(tokens: Tokens, index: number): DateFound | undefined {
  const day = dayAt(tokens, index)
  if (!day) return undefined
  const end = daysEnd(tokens, index)
  const at = end + 1 + (beforeMonth.at(tokens, end + 1) ? 1 : 0)
  const month = monthAt(tokens, at)
  if (!month) return undefined
  const gap = behindMonth.at(tokens, at + 1) ? 2 : 1
  const year = yearAt(tokens, at + gap)
  return { first: index, last: year ? at + gap : at, value: iso(year, month, day), rule: 'calendar-date' }
}
const behindMonth = words(', . / -')

/** The last day of `3 and 9 May`, `3-9 May`. */
const daysEnd = (tokens: Tokens, index: number): number =>
  joints.at(tokens, index + 1) && dayAt(tokens, index + 2) && monthAt(tokens, index + 3)
    ? index + 2
    : spanEnd(tokens, index)
const joints = words('and to or until through')
const beforeMonth = words('of - /')

function isoDate(tokens: Tokens, index: number): DateFound | undefined {
  const year = yearAt(tokens, index)
  if (!year || lowerAt(tokens, index + 1) !== '-' || lowerAt(tokens, index + 3) !== '-') return undefined
  if (!isGlued(tokens, index) || !isGlued(tokens, index + 2)) return undefined
  const month = Number(lowerAt(tokens, index + 2))
  const day = dayAt(tokens, index + 4)
  return month >= 1 && month <= 12 && day
    ? { first: index, last: index + 4, value: iso(year, month, day), rule: 'iso-date' }
    : undefined
}

/** `1/2/2016`: day and month are ambiguous, so only the year is told. */
function slashDate(tokens: Tokens, index: number): DateFound | undefined {
  const year = yearAt(tokens, index + 4)
  if (!year || lowerAt(tokens, index + 1) !== '/' || lowerAt(tokens, index + 3) !== '/' || !isGlued(tokens, index))
    return undefined
  return dayAt(tokens, index) && dayAt(tokens, index + 2)
    ? { first: index, last: index + 4, value: year, rule: 'slash-date' }
    : undefined
}
