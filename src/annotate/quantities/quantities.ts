import { flagOf, shape } from '../flags.ts'
import type { Document, Finder, Quantity } from '../types.ts'
import { agesOfPersons } from './ages/person-ages.ts'
import { openingWords } from './numerals/spelled.ts'
import type { Reading } from './readings.ts'
import { readAt } from './readings.ts'
import { toQuantities } from './records.ts'
import { dealt } from './respectively.ts'
import { monthNumbers } from './times/months.ts'
import { carryUnits } from './units/carried-units.ts'
import { nameCurrencies } from './units/currency-countries.ts'

/** Every quantity, marked as a claim where something numeric is asserted with it, in the order of the text. */
export const findQuantities: Finder<Quantity> = (document, context) => {
  const readings = agesOfPersons(document, context.known, readingsIn(document))
  return dealt(document, readings, toQuantities(document, context, readings))
}

/** The quantities and dates of a text as they are written, none overlapping another. */
export function readingsIn(document: Document): Reading[] {
  const found: Reading[] = []
  const { tokens, flags } = document
  for (let index = 0; index < tokens.length; index++) {
    const read = (flags[index] ?? 0) & opening ? readAt(document, index) : undefined
    if (!read) continue
    if (read.reading && read.reading.start >= (found.at(-1)?.end ?? 0)) found.push(read.reading)
    index = Math.max(index, read.last)
  }
  return nameCurrencies(document, carryUnits(document, found))
}

// A quantity can begin at digits, a number word, a month, or at letters with digits: `USD10m`.
const opening = shape.number | shape.code | flagOf([...openingWords, ...monthNumbers.keys(), 'percentage'])
