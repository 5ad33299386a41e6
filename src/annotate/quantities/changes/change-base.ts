import type { Document } from '../../types.ts'
import { possessives } from '../phrases/determiners.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import type { Phrase } from '../phrases/noun-phrases.ts'
import { beforeAdverbs } from '../phrases/step-over.ts'
import { changeVerbs } from '../phrases/verbs.ts'
import type { Reading } from '../readings.ts'
import { isYear } from '../times/date-parts.ts'
import { longMonths } from '../times/months.ts'
import { changes as risen } from './change-nouns.ts'
import { upOrDown } from './direction-words.ts'

type Tokens = Document['tokens']

/** Whether the time behind a "from" is where a change sets out: "up 5 percent from 2024", while "to 5 percent from 2024" is dated. */
export const isBase = (tokens: Tokens, { first, last }: Phrase, reading: Reading): boolean => {
  if (ago.at(tokens, last)) return true
  // "up from last year's 5 percent"
  if (last < reading.first && possessives.at(tokens, last + 1)) return false
  // "rose from May to $5 million", "was unchanged from May at $5 million"
  if (last < reading.first && placing.at(tokens, last + 1) && reading.first - last < 4) return true
  for (let at = first + 1; at <= last + 1; at++) if (reaching.at(tokens, at)) return false
  return changes.has(reading.form)
    ? lowerAt(tokens, reading.first - 1) !== 'to'
    : sums.has(reading.form) && changeVerbs.at(tokens, beforeAdverbs(tokens, reading.first - 1))
}
const sums: ReadonlySet<string> = new Set(['money', 'count'])
const reaching = words('to until till through - –')
const set = words('current previous prior preceding')
const days = words('monday tuesday wednesday thursday friday saturday sunday day today yesterday')
const placing = words('to at')
const levels = words('peak peaks record high highs low lows level levels')
const ago = words('ago earlier before prior year')
const changes: ReadonlySet<string> = new Set(['percent', 'fraction', 'ratio', 'measure'])

/** Whether a time is what a change is set against: "up 5 percent on last year", "rose by 5 on May", where "on Monday" dates it. */
export function isSetAgainst(tokens: Tokens, { first, last }: Phrase, reading: Reading): boolean {
  const on = lowerAt(tokens, first - 1) === 'the' ? first - 2 : first - 1
  if (isBeyond(tokens, first, on, reading)) return true
  // "an increase of 5 percent over the current year"
  if (lowerAt(tokens, on) === 'over') return set.at(tokens, first) && lowerAt(tokens, first - 1) === 'the'
  if (lowerAt(tokens, on) !== 'on' || days.at(tokens, last) || days.at(tokens, first)) return false
  // "5 percent in the quarter on a year ago"
  if (ago.at(tokens, last) && last > first) return true
  // "on 9 May", "on May 5"
  if (tokens[first]?.kind === 'number' && !isYear(lowerAt(tokens, first))) return false
  if (
    longMonths.has(lowerAt(tokens, first)) &&
    tokens[first + 1]?.kind === 'number' &&
    !isYear(lowerAt(tokens, first + 1))
  )
    return false
  const change = beforeAdverbs(tokens, reading.first - 1, -1, upOrDown)
  return upOrDown.at(tokens, change) || changeVerbs.at(tokens, change)
}

/**
 * "5 percent below March", "below the level of 2021", "a 5 percent increase over July", "over the same period in 2021",
 * where "below average in May" and "over the past year" have a time.
 */
function isBeyond(tokens: Tokens, first: number, on: number, reading: Reading): boolean {
  const isRise = risen.at(tokens, reading.last + 1)
  const at = reading.last + (isRise ? 2 : 1)
  // "a 5 percent rise on May", where "on Monday" dates it
  if (isRise && at === on && lowerAt(tokens, at) === 'on') return !days.at(tokens, first)
  if (!beyond.at(tokens, at)) return false
  if (lowerAt(tokens, at + 2) === 'same') return true
  const isOver = lowerAt(tokens, at) === 'over'
  if (at === on) return !isOver || (at === first - 1 && (isRise || risen.at(tokens, reading.first - 2)))
  return !isOver && first - at < 9 && (lowerAt(tokens, on) === 'of' || levels.at(tokens, on - 1))
}
const beyond = words('below above over')
