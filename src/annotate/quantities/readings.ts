import type { Document, Quantity } from '../types.ts'
import { ageOf } from './ages/ages.ts'
import { isAddress } from './labels/addresses.ts'
import { clusterEnd } from './labels/clusters.ts'
import { isLabel } from './labels/names.ts'
import { countsThing } from './labels/pronoun-one.ts'
import { yearOf, yearSpanOf } from './labels/years.ts'
import { lossAt } from './numerals/accounting.ts'
import { withSmallerUnits } from './numerals/compounds.ts'
import { numeralAt } from './numerals/numerals.ts'
import { onePointAt } from './numerals/one-point.ts'
import { ordinalAt } from './numerals/ordinals.ts'
import { unitAndHalf } from './numerals/part-of-unit.ts'
import { proportionAt } from './numerals/proportions.ts'
import { rangeFrom } from './numerals/ranges.ts'
import { withSign } from './numerals/signs.ts'
import { withTolerance } from './numerals/tolerance.ts'
import { lowerAt } from './phrases/neighbours.ts'
import { dateAt, type DateFound } from './times/dates.ts'
import { amountAt, type Amount } from './units/amounts.ts'

/** A quantity as it is written, before anything is said about what it measures. */
export type Reading = Pick<Quantity, 'start' | 'end' | 'value' | 'unit' | 'form' | 'rule'> & {
  readonly first: number
  readonly last: number
  /** The amount it was read from; a date or an ordinal has none. */
  readonly amount: Amount | null
}

/** What was read at a token, up to the token `last`; `reading` is null for a number that is no quantity. */
type Read = { readonly last: number; readonly reading: Reading | null }

/** What the digits or number words at a token are; undefined where none stand. */
export function readAt(document: Document, index: number): Read | undefined {
  const date = dateAt(document, index)
  if (date) return { last: date.last, reading: dated(document, date) }
  const cluster = clusterEnd(document, index)
  if (cluster !== undefined) return { last: cluster, reading: null }
  const ordinal = ordinalAt(document, index)
  if (ordinal) return { last: index, reading: ordinal }
  const whole = unitAndHalf(document, index) ?? onePointAt(document, index)
  if (whole) return { last: whole.last, reading: whole }
  const loss = lossAt(document, index)
  if (loss) return { last: loss.last, reading: readingOf(document, loss) ?? null }
  const numeral = numeralAt(document, index)
  const amount = numeral && amountAt(document, numeral)
  if (!amount) return numeral && { last: numeral.last, reading: null }
  const reading =
    readingOf(document, withSmallerUnits(document, withTolerance(document, withSign(document, amount)))) ?? null
  return { last: Math.max(reading?.last ?? amount.last, numeral.last), reading }
}

function dated({ tokens }: Document, { first, last, value, rule }: DateFound): Reading {
  const start = tokens[first]?.start ?? 0
  const end = tokens[last]?.end ?? 0
  return { first, last, start, end, value, unit: null, form: 'date', rule, amount: null }
}

function readingOf(document: Document, single: Amount): Reading | undefined {
  const proportion = proportionAt(document, single)
  if (proportion) return proportion
  // "A double room", "sang twice": a multiple of nothing.
  if (single.numeral.form === 'multiple' || isMoment(document, single)) return undefined
  const range = rangeFrom(document, single)
  return ageOf(document, range ?? single) ?? measured(document, single, range)
}

// "at one point last year"
const isMoment = ({ tokens }: Document, { first, unit }: Amount): boolean =>
  unit === 'point' && lowerAt(tokens, first) === 'one' && lowerAt(tokens, first - 1) === 'at'

function measured(document: Document, single: Amount, range: Amount | undefined): Reading | undefined {
  const amount = range ?? single
  const { unit, form, numeral } = amount
  // "1819 W. Pier Rd."
  if (unit && /^[NSW]$/u.test(unit) && isAddress(document.tokens, numeral.last)) return undefined
  if (unit && form) return toReading(amount, unit, form)
  if (Array.isArray(amount.value)) {
    const years = yearSpanOf(document, amount)
    if (years || isLabel(document, single)) return years
    return toReading(amount, 'count', numeral.form === 'vague' ? 'count' : 'range')
  }
  const year = yearOf(document, single)
  if (year) return year
  if (isLabel(document, single) || !countsThing(document, single.first, single.last)) return undefined
  return toReading(single, 'count', 'count')
}

const toReading = (amount: Amount, unit: string, form: Quantity['form']): Reading => {
  const { first, last, start, end, value, rule } = amount
  return { first, last, start, end, value, unit, form, rule, amount }
}
