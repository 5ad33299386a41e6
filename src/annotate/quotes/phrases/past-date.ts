import { among } from '../../vocabulary.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/**
 * The token behind the day, and the year, of a month that ends before `at`: "on July 30", "on July 30, 2021", or behind the
 * date of a day that does, "on Monday, July 30,"; else `at`.
 */
export function pastDayOfMonth({ tokens }: Reading, at: number): number {
  if (tokens[at]?.text === ',' && tokens[at + 3]?.text === ',') {
    const month = isMonth(tokens, at + 1) ? at + 1 : at + 2
    const day = tokens[month === at + 1 ? at + 2 : at + 1]?.text ?? ''
    return isMonth(tokens, month) && dayOfMonth.test(day) ? at + 4 : at
  }
  if (!isMonth(tokens, at - 1) || !dayOfMonth.test(tokens[at]?.text ?? '')) return at
  if (tokens[at + 1]?.text !== ',' || !year.test(tokens[at + 2]?.text ?? '')) return at + 1
  return tokens[at + 3]?.text === ',' ? at + 4 : at + 3
}
const isMonth = among(
  'january february march april may june july august september october november december jan. feb. mar. apr. aug. sept. oct. nov. dec.',
)
/** A day of a month in digits: "5", "5th". */
export const dayOfMonth = /^[0-3]?\d(?:st|nd|rd|th)?$/u
/** A year of the last centuries. */
export const year = /^(?:1[5-9]|20)\d\d$/u

/** The token behind the hour that begins at `from`: "11:40 p.m.". */
export function pastHour({ bits, tokens }: Reading, from: number): number {
  let at = from
  while (hasBit(bits, at, Is.number) || tokens[at]?.text === ':' || /^[ap]\.?m\.?$/u.test(tokens[at]?.lower ?? '')) at++
  return at
}
