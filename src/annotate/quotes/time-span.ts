import { among } from '../vocabulary.ts'
import { isUnitOfTime } from './can-speak.ts'
import type { Reading } from './reading.ts'
import { Is } from './words.ts'

/** The last token of a span of time that begins at a token, "a decade", "more than two years"; undefined for "a week of rest". */
export function spanOfTimeEnd({ bits, tokens }: Reading, at: number): number | undefined {
  let unit = at
  while (unit < at + 5 && ((bits[unit] ?? 0) & (Is.determiner | Is.number) || isQuantity(tokens, unit))) unit++
  return isUnitOfTime(tokens, unit) && tokens[unit + 1]?.lower !== 'of' ? unit : undefined
}

const isQuantity = among('nearly almost about over around more less than at least couple long half')
