import type { Document } from '../../types.ts'
import { relativeClose, relatives } from '../modality/relative-close.ts'
import { bracketBefore } from '../phrases/brackets.ts'
import type { Clause } from '../phrases/clauses.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import { type Phrase, textOf } from '../phrases/noun-phrases.ts'
import { isVerbAt } from '../phrases/verb-at.ts'
import type { Reading } from '../readings.ts'
import { eraAt } from './eras.ts'
import { agoAt } from './relative-times.ts'
import { qualified } from './qualified-times.ts'
import { ownTimeEnd, sharesTime } from './shared-time.ts'
import { endsBefore, isElsewhere } from './time-elsewhere.ts'
import { timeAt } from './time-phrases.ts'
import { closedSpanStart, isClosedSpan } from './time-spans.ts'

/**
 * When a quantity held or is to hold, in the words of the text: `2024`, `since 2019`, `last year`; null if unsaid.
 * A time right behind the number wins over one before it, and no other number may stand between.
 */
export function timeOf(
  document: Document,
  clause: Clause,
  reading: Reading,
  before: Reading | undefined,
  after: Reading | undefined,
): string | null {
  const first = (relativeClose(document.tokens, clause, clause.first, reading.first) ?? clause.first - 1) + 1
  const last = relativeClose(document.tokens, clause, reading.last + 1, clause.last) ?? clause.last
  const next = after && !isTime(document.tokens, reading, after) ? after : undefined
  const to = next ? Math.min(last, next.first - 1) : last
  const from = before && before.form !== 'date' ? Math.max(first, before.last + 1) : first
  const verb = verbFrom(document, clause, from, reading.first)
  const bracket = bracketBefore(document.tokens, clause, reading.first)
  const own = ownTimeEnd(document, before, reading)
  const reach = own !== undefined ? 0 : verb > from ? 2 : 6
  const phrase =
    firstTime(document, reading, reading.last + 1, to) ??
    (next && sharesTime(document, clause, reading, next)
      ? firstTime(document, reading, next.last + 1, numberFrom(document, next.last + 1, last))
      : undefined) ??
    lastTime(document, reading, Math.max(verb, bracket?.last ?? 0, (own ?? -1) + 1), reading.first - 1) ??
    firstTime(
      document,
      reading,
      first,
      Math.min(first + reach, ownFrom(document, before, reading) - 1, bracket?.first ?? clause.last),
    )
  return phrase ? textOf(document, withSpan(document.tokens, phrase, reading)) : null
}

/** Whether a number is part of a time: "in the 19th century", "from 5 percent 12 months earlier", where "5 years later and 9 years later" are two spans. */
const isTime = (tokens: Document['tokens'], { form: own }: Reading, { form, first, last }: Reading): boolean =>
  form === 'date' ||
  eraAt(tokens, first) !== undefined ||
  isClosedSpan(tokens, last) ||
  (own !== 'duration' && agoAt(tokens, first) !== undefined)

// "in the three months to September" is more than September, but for the three months themselves.
function withSpan(tokens: Document['tokens'], phrase: Phrase, { first, last }: Reading): Phrase {
  const start = closedSpanStart(tokens, phrase.first)
  const whole = start === undefined ? qualified(tokens, phrase) : { first: start, last: phrase.last }
  return whole.first <= last && first < phrase.first && whole.first >= first ? phrase : whole
}

// "the rate, now 3 percent, will hit 4": the time right before another number is that number's.
const ownFrom = (document: Document, before: Reading | undefined, { first }: Reading): number => {
  const near = before && before.form !== 'date' ? before.first - 1 : first
  return near < first && timeAt(document, near)?.last === near ? near : first
}

function firstTime(document: Document, reading: Reading, from: number, to: number): Phrase | undefined {
  for (let index = from; index <= to; index++) {
    const phrase = timeAt(document, index)
    if (!phrase && endsBefore(document, index, to)) return undefined
    if (phrase && phrase.last <= to && !isElsewhere(document, phrase, reading)) return phrase
    if (phrase) index = phrase.last
  }
  return undefined
}

function lastTime(document: Document, reading: Reading, from: number, to: number): Phrase | undefined {
  let found: Phrase | undefined
  for (let index = from; index <= to; index++) {
    const phrase = timeAt(document, index)
    if (!phrase) continue
    if (phrase.last <= to && !isElsewhere(document, phrase, reading)) found = phrase
    index = phrase.last
  }
  return found
}

// No time is looked for behind one more number.
function numberFrom(document: Document, from: number, to: number): number {
  for (let at = from; at <= to; at++) if (document.tokens[at]?.kind === 'number' && !timeAt(document, at)) return at - 1
  return to
}

/** From where on a time before a number is that of its verb: "fell in 2021 and will have 76 seats", "which fell in 2021, has 76". */
function verbFrom({ tokens }: Document, clause: Clause, from: number, to: number): number {
  const isRelative = relatives.at(tokens, clause.first) || hasAside(tokens, clause.first, to)
  for (let at = to - 1; at > from; at--) {
    const joins = joints.at(tokens, at) || (isRelative && lowerAt(tokens, at) === ',')
    if (joins && isVerbAt(tokens, at + 1)) return at + 1
  }
  return from
}
// "the mine, opened in 1962, employs"
function hasAside(tokens: Document['tokens'], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (
      lowerAt(tokens, at) === ',' &&
      /\p{Ll}{3}ed$|^(?:built|founded)$/u.test(lowerAt(tokens, at + 1)) &&
      /^(?:in|on|since)$/u.test(lowerAt(tokens, at + 2))
    )
      return true
  return false
}
const joints = words('and but')
