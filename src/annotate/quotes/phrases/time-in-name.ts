import { startsWithSmall } from '../../characters.ts'
import { among } from '../../vocabulary.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/**
 * Whether a day, month or part of the day belongs to a name or a noun: "the Sunday Times", "the Sydney Morning Herald",
 * "USA TODAY", "a Wednesday editorial", where "in Halden Monday" tells when.
 */
export const isTimeInName = ({ bits, tokens }: Pick<Reading, 'bits' | 'tokens'>, at: number): boolean => {
  const text = tokens[at]?.text ?? ''
  const before = bits[at - 1] ?? 0
  const isBetween = ((bits[at + 1] ?? 0) & (Is.capital | Is.time)) === Is.capital
  // "a Wednesday editorial", "the June 2011 memo"
  const noun = hasBit(bits, at + 1, Is.number) ? at + 2 : at + 1
  const isDated = before & Is.determiner || (before === 0 && hasBit(bits, at - 2, Is.determiner))
  if (isDated && ((bits[noun] ?? 0) === 0 || hasBit(bits, noun, Is.role)) && startsWithSmall(tokens[noun]?.text ?? ''))
    return true
  if (text.length > 3 && text === text.toUpperCase()) return (before & Is.capital) > 0
  return (
    isBetween &&
    (tokens[at - 1]?.lower === 'the' ||
      isSeason(tokens, at) ||
      (isPartOfDay(tokens, at) && (before & Is.capital) > 0 && !startsWithSmall(text)))
  )
}
// "next year’s Winter Games"
const isSeason = among('winter summer spring autumn')
const isPartOfDay = among('morning evening night today tomorrow')
