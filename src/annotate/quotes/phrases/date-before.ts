import { tokenAt } from '../../tokens.ts'
import { among } from '../../vocabulary.ts'
import { isEarlyOrLate, isReckoned, isToday } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'
import { bitsBefore, hasBit, Is } from '../reading/words.ts'
import { dayOfMonth, year } from './past-date.ts'

/**
 * How many tokens a date is long that ends at a token: "on Monday", "a month" before "later", "this past week", "in
 * 2010"; 0 for none.
 */
export function dateEndingAt({ bits, tokens }: Reading, at: number): number {
  const bit = bits[at] ?? 0
  const before = bitsBefore(bits, at)
  const dated = datedEndingAt({ bits, tokens }, at)
  if (dated > 0) return dated
  const numbered = bit & (Is.number | Is.time | Is.comma) ? numberedEndingAt({ bits, tokens }, at) : 0
  if (numbered > 0) return numbered
  const vague = vagueEndingAt({ bits, tokens }, at)
  if (vague > 0) return vague
  if (bit & Is.time && before & (Is.preposition | Is.time)) return before & Is.preposition ? 2 : 1
  // "Vik earlier in the day said"
  if (
    isDay(tokens, at) &&
    tokens[at - 1]?.lower === 'the' &&
    tokens[at - 2]?.lower === 'in' &&
    isReckoned(tokens, at - 3)
  )
    return 4
  // "Vik yesterday said", "Vik on Monday said"
  if (bit & Is.time && (bit & Is.capital || isToday(tokens, at))) return 1
  if (isUnit(tokens, at) && isReckoned(tokens, at + 1)) return before & (Is.determiner | Is.number) ? 2 : 1
  return tokenAt(tokens, at - 1)?.lower === 'in' && year.test(tokens[at]?.text ?? '') ? 2 : 0
}

// "this past week", "last March", "in late March", "in early 2020", "in recent days", "for years"
function vagueEndingAt({ bits, tokens }: Pick<Reading, 'bits' | 'tokens'>, at: number): number {
  // "The board two weeks ago said"
  if (tokens[at]?.lower === 'ago' && isUnit(tokens, at - 1))
    return hasBit(bits, at - 2, Is.determiner | Is.number) ? 3 : 2
  const isTime = hasBit(bits, at, Is.time)
  if (isTime && isPointing(tokens, at - 1)) return tokens[at - 2]?.lower === 'this' ? 3 : 2
  const isIn = tokens[at - 2]?.lower === 'in'
  if (isIn && isEarlyOrLate(tokens, at - 1) && (isTime || year.test(tokens[at]?.text ?? ''))) return 3
  if (!isUnit(tokens, at)) return 0
  return isIn && tokens[at - 1]?.lower === 'recent' ? 3 : tokens[at - 1]?.lower === 'for' ? 2 : 0
}
const isDay = among('day week month year evening morning')
const isUnit = among('day days week weeks month months year years hour hours minute minutes decade')
const isPointing = among('this last past')

// "on April 23", "on 23 April", "on April 23, 2021", "on April 23, 2021,"
function numberedEndingAt({ bits, tokens }: Pick<Reading, 'bits' | 'tokens'>, at: number): number {
  const isDayOfMonth = (day: number, month: number): boolean =>
    dayOfMonth.test(tokenAt(tokens, day)?.text ?? '') &&
    hasBit(bits, month, Is.time) &&
    tokenAt(tokens, Math.min(day, month) - 1)?.lower === 'on'
  if (isDayOfMonth(at, at - 1) || isDayOfMonth(at - 1, at)) return 3
  const end = hasBit(bits, at, Is.comma) ? at - 1 : at
  const isYear = year.test(tokenAt(tokens, end)?.text ?? '') && hasBit(bits, end - 1, Is.comma)
  return isYear && isDayOfMonth(end - 2, end - 3) ? at - end + 5 : 0
}

// "on Monday, April 23,", and the brackets of "on Monday (April 23)"
function datedEndingAt({ bits, tokens }: Pick<Reading, 'bits' | 'tokens'>, at: number): number {
  if (!dayOfMonth.test(tokenAt(tokens, at - 1)?.text ?? '') || !hasBit(bits, at - 2, Is.time)) return 0
  if (hasBit(bits, at, Is.closer) && hasBit(bits, at - 3, Is.opener) && hasBit(bits, at - 4, Is.time)) return 4
  const isDay = hasBit(bits, at, Is.comma) && hasBit(bits, at - 3, Is.comma) && hasBit(bits, at - 4, Is.time)
  return isDay && tokens[at - 5]?.lower === 'on' ? 6 : 0
}
