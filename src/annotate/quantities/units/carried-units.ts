import type { Document } from '../../types.ts'
import { isGlued, lowerAt, words } from '../phrases/neighbours.ts'
import type { Reading } from '../readings.ts'
import { beforeTime } from '../times/before-time.ts'
import { isOtherEnd } from './other-end.ts'
import { isWrittenAlike } from './written-alike.ts'

/**
 * The readings, in which a number without a unit has taken that of the number it goes with: `84.75 cents` and then
 * `74.07`, `from 62 percent in May to 57 in June`, `a 7- or 8-inch screen`, `10, 15 and 20 percent`.
 */
export function carryUnits(document: Document, readings: Reading[]): Reading[] {
  for (let index = readings.length - 1; index >= 0; index--) {
    const reading = readings[index]
    if (!reading || !isUnitless(reading)) continue
    const source = isBare(reading)
      ? (joinedAfter(document, reading, readings[index + 1]) ?? alikeBefore(document, readings, index))
      : otherEndBefore(document, reading, readings[index - 1])
    if (!source) continue
    const { unit, form } = source
    readings[index] = { ...reading, unit, form, rule: 'carried-unit' }
  }
  return readings
}

type Tokens = Document['tokens']

/** "to 79 million tonnes from 73 million", "to 212 million euros from 247 million": the number whose other end or part one is. */
function otherEndBefore({ tokens }: Document, reading: Reading, earlier: Reading | undefined): Reading | undefined {
  if (earlier?.form !== 'measure' && earlier?.form !== 'money') return undefined
  const { first, last } = reading
  // "78 million tonnes, of which 38 million will be sold"
  const isOfWhich = lowerAt(tokens, first - 1) === 'which' && lowerAt(tokens, first - 2) === 'of'
  if (isOfWhich) return first - earlier.last < 5 ? earlier : undefined
  const isNext = beforeTime(tokens, first - 2, earlier.last) === earlier.last
  return isNext && !goesOn(tokens, last) && isOtherEnd(tokens, earlier, reading) ? earlier : undefined
}

const isUnitless = ({ form, amount, value }: Reading): boolean =>
  form === 'count' && amount?.unit === null && typeof value === 'number'

const isBare = ({ amount }: Reading): boolean => amount?.numeral.scale === 1

const hasUnit = ({ form, value }: Reading): boolean =>
  (form === 'money' || form === 'measure' || form === 'percent') && typeof value === 'number'

/** The number behind "or" or "and" whose unit counts for both; a comma goes on only in a list that "and" closes. */
function joinedAfter({ tokens }: Document, { last, value }: Reading, next: Reading | undefined): Reading | undefined {
  if (!next || next.first > last + 3) return undefined
  const hyphen = lowerAt(tokens, last + 1) === '-' && isGlued(tokens, last) ? 1 : 0
  const link = lowerAt(tokens, last + 1 + hyphen)
  // "20 or even 40 percent"
  const even = !hyphen && lowerAt(tokens, last + 2) === 'even' ? 1 : 0
  if (next.first !== last + 2 + hyphen + even) return undefined
  // "a room of 10 x 12 feet"
  if (times.at(tokens, last + 1)) return next.form === 'measure' ? next : undefined
  if (link === ',') return next.rule === 'carried-unit' ? next : undefined
  // "lead them by 43 to 25 percent"
  if (link === 'to' && !hyphen) return next.form === 'percent' && Number(next.value) < Number(value) ? next : undefined
  if (link !== 'and' && link !== 'or' && !(hyphen && link === 'to')) return undefined
  if (hyphen) return /^(?:measure|duration|percent|money|age)$/u.test(next.form) ? next : undefined
  return next.form === 'percent' || next.form === 'measure' ? next : undefined
}

const times = words('x × by')

/** A number before it in the sentence that has a unit and is written alike, or is the other end of a change. */
function alikeBefore(document: Document, readings: readonly Reading[], index: number): Reading | undefined {
  const reading = readings[index]
  const { tokens } = document
  if (!reading || reading.amount?.numeral.form !== 'digits' || goesOn(tokens, reading.last)) return undefined
  for (let back = index - 1; back >= Math.max(0, index - 4); back--) {
    const earlier = readings[back]
    if (!earlier || endsSentence(tokens, earlier.last + 1, reading.first)) return undefined
    // "to 22 minutes from 35"
    if ((hasUnit(earlier) || earlier.form === 'duration') && isOtherEnd(tokens, earlier, reading)) return earlier
    if (hasUnit(earlier) && isWrittenAlike(document, earlier, reading)) return earlier
  }
  return undefined
}

const behind =
  /^(?:in|on|at|from|to|while|and|but|for|with|last|this|a|the|by|after|before|when|as|during|compared|versus|against|today|yesterday)$/u

/** Whether what follows a number is counted by it, or goes on writing it. */
function goesOn(tokens: Tokens, last: number): boolean {
  const next = tokens[last + 1]
  if (!next) return false
  return next.kind === 'word' ? !behind.test(next.lower) : !/^[.,;:)(!?"”—–]$/u.test(next.text)
}

function endsSentence(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > 30) return true
  for (let index = from; index < to; index++) if (stops.at(tokens, index)) return true
  return false
}
const stops = words('. ? !')
