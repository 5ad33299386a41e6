import { among } from '../../vocabulary.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { isUnitOfTime } from './can-speak.ts'

// "a decade", "more than two years", not "a week of rest"
function spanOfTimeEnd({ bits, tokens }: Reading, at: number): number | undefined {
  let unit = at
  while (unit < at + 5 && (hasBit(bits, unit, Is.determiner | Is.number) || isQuantity(tokens, unit))) unit++
  return isUnitOfTime(tokens, unit) && tokens[unit + 1]?.lower !== 'of' ? unit : undefined
}

/**
 * The last token of a span of time that begins at a token and tells how long something is said, "has argued for a decade
 * that", "has called for years for a ban"; undefined for what is asked for, "asked for two years in prison". `own` are the
 * cue's prepositions.
 */
export function howLongEnd(reading: Reading, at: number, own: ReadonlySet<string>): number | undefined {
  const end = spanOfTimeEnd(reading, at)
  if (end === undefined) return undefined
  const next = reading.tokens[end + 1]?.lower ?? ''
  const bit = reading.bits[end + 1] ?? 0
  const isOver =
    next === 'that' || own.has(next) || (bit & (Is.auxiliary | Is.verb)) > 0 || (bit === 0 && /[^s]s$/u.test(next))
  return isOver ? end : undefined
}

const isQuantity = among('nearly almost about over around more less than at least couple long half')
