import type { Document, QuantityForm } from '../../types.ts'
import { indefinite, ofWord } from '../phrases/determiners.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import type { Reading } from '../readings.ts'
import type { Amount } from '../units/amounts.ts'
import { unitAfter, type UnitFound } from '../units/unit-phrases.ts'
import { spelledNumeral } from './spelled-numeral.ts'

/**
 * The part of one unit that a fraction is: `half a percentage point`, `a quarter of a mile`, `half an hour`; of a
 * percent it may be written without the article, `a half percent`, or with a number, `one-tenth of 1 percent`.
 */
export function partOfUnit({ tokens }: Document, amount: Amount): Reading | undefined {
  const { first, last, start, value } = amount
  const isOf = ofWord.at(tokens, last + 1)
  const article = isOf ? last + 2 : last + 1
  if (typeof value !== 'number') return undefined
  const isOfAny = indefinite.at(tokens, article)
  const found = unitAfter(tokens, isOfAny || (isOf && one.at(tokens, article)) ? article : last, '')
  if (!found || !(isOfAny ? measured.has(found.unit.form) || found.unit.name === 'cent' : isShare(found)))
    return undefined
  const { last: end, unit } = found
  return toReading({ ...amount, first, last: end, start, end: found.end, value, unit: unit.name, form: unit.form })
}
const one = words('1 one')
const isShare = ({ unit }: UnitFound): boolean => unit.form === 'percent'
const measured: ReadonlySet<QuantityForm> = new Set(['measure', 'percent', 'duration'])

/** The unit that the "half" at a token adds to: `an hour and a half` → 1.5 hours. */
export function unitAndHalf({ tokens }: Document, half: number): Reading | undefined {
  const and = half - 2
  if (lowerAt(tokens, half) !== 'half' || lowerAt(tokens, half - 1) !== 'a' || lowerAt(tokens, and) !== 'and')
    return undefined
  const first = and - 2
  if (!indefinite.at(tokens, first) || notOne.at(tokens, first - 1) || lowerAt(tokens, half + 1) === '-')
    return undefined
  const found = unitAfter(tokens, first, '')
  if (found?.last !== and - 1 || !measured.has(found.unit.form)) return undefined
  const numeral = spelledNumeral(tokens, first, half, { value: 1.5, form: 'words' })
  return toReading({ ...numeral, value: 1.5, unit: found.unit.name, form: found.unit.form, numeral, rule: '' })
}
const notOne = words('half quarter')

const toReading = (amount: Amount & { readonly unit: string; readonly form: QuantityForm }): Reading => {
  const { first, last, start, end, value, unit, form } = amount
  return { first, last, start, end, value, unit, form, rule: 'part-of-unit', amount }
}
