import type { Document } from '../../types.ts'
import { isGlued, lowerAt, words } from '../phrases/neighbours.ts'
import type { Amount } from '../units/amounts.ts'
import { exact } from './digits.ts'
import { signedAmountAt } from './signs.ts'

/** An amount with the smaller units it goes on in: `6 feet 2 inches`, `two hours and 15 minutes`, `$20 and 43 cents`. */
export function withSmallerUnits(document: Document, amount: Amount): Amount {
  if (amount.unit === null) return feetAndInches(document, amount) ?? amount
  let whole = amount
  let part = smallerUnits.get(amount.unit)
  for (let size = 1; part && Number.isInteger(amount.value); part = smallerUnits.get(part.unit)) {
    const { last } = whole
    const next = smallerAfter(document, last, whole.unit, part.unit)
    if (next?.unit !== part.unit || typeof next.value !== 'number' || next.value >= part.count) break
    size *= part.count
    whole = { ...whole, last: next.last, end: next.end, value: exact(Number(whole.value) + next.value / size) }
  }
  return whole === amount ? amount : { ...whole, rule: 'smaller-units' }
}

/** Feet and inches by their marks: `6'2"`. */
function feetAndInches({ tokens }: Document, amount: Amount): Amount | undefined {
  const { last, value } = amount
  const inches = Number(tokens[last + 2]?.text)
  const isInches = Number.isInteger(inches) && inches < 12
  // Not 57°44'8", which are minutes and seconds.
  const isWritten = isInches && feet.at(tokens, last + 1) && inchMarks.at(tokens, last + 3)
  if (isGlued(tokens, amount.first - 1) && lowerAt(tokens, amount.first - 1) === '°') return undefined
  if (!isWritten || typeof value !== 'number' || ![last, last + 1, last + 2].every((at) => isGlued(tokens, at)))
    return undefined
  const end = tokens[last + 3]?.end ?? amount.end
  const whole = { last: last + 3, end, value: exact(value + inches / 12), unit: 'foot', form: 'measure' } as const
  return { ...amount, ...whole, rule: 'smaller-units' }
}
const feet = words("' ’ ′")
const inchMarks = words('" ” ″')

/** The amount that a unit goes on with; "5-foot-10" and "5 foot 10" leave the inches unsaid. */
function smallerAfter(document: Document, last: number, unit: string | null, part: string): Amount | undefined {
  const { tokens } = document
  const hyphen = unit === 'foot' && lowerAt(tokens, last + 1) === '-' && isGlued(tokens, last + 1) ? 1 : 0
  const next = signedAmountAt(document, last + 1 + (lowerAt(tokens, last + 1) === 'and' ? 1 : hyphen))
  if (!next) return undefined
  // "2h 15m"
  const minutes = /h$/u.test(lowerAt(tokens, last)) ? /^(\d{1,2})m$/u.exec(lowerAt(tokens, next.last)) : null
  if (minutes) return { ...next, value: Number(minutes[1]), unit: part }
  const isSingular = lowerAt(tokens, last) === 'foot'
  const isHeight = (hyphen || isSingular) && next.unit === null && !isGlued(tokens, next.last)
  if (isHeight) return { ...next, unit: part }
  // "12 ft 2 in": behind feet no preposition
  const inches = tokens[next.last + 1]
  const isInches = lowerAt(tokens, last) === 'ft' && next.unit === null && inches?.lower === 'in'
  return isInches ? { ...next, unit: part, last: next.last + 1, end: inches.end } : next
}

/** The next smaller unit that a unit is written on with, and how many of it make one. */
const smallerUnits: ReadonlyMap<string, { readonly unit: string; readonly count: number }> = new Map(
  (
    [
      ['yard', 'foot', 3],
      ['foot', 'inch', 12],
      ['stone', 'lb', 14],
      ['lb', 'ounce', 16],
      ['km', 'm', 1000],
      ['m', 'cm', 100],
      ['kg', 'g', 1000],
      ['year', 'month', 12],
      ['week', 'day', 7],
      ['day', 'hour', 24],
      ['hour', 'minute', 60],
      ['minute', 'second', 60],
      ['USD', 'cent', 100],
      ['EUR', 'cent', 100],
      ['GBP', 'penny', 100],
    ] as const
  ).map(([whole, unit, count]) => [whole, { unit, count }] as const),
)
