import type { Document, Finder, Quantity, Token } from '../types.ts'
import { codeAt, isDigit } from '../characters.ts'
import { tableOf } from '../vocabulary.ts'
import { carryUnits } from './carried-units.ts'
import { nameCurrencies } from './currency-countries.ts'
import { monthNumbers } from './months.ts'
import { toQuantities } from './records.ts'
import type { Reading } from './readings.ts'
import { readAt } from './readings.ts'
import { openingWords } from './spelled.ts'

/** Every quantity, marked as a claim where something numeric is asserted with it, in the order of the text. */
export const findQuantities: Finder<Quantity> = (document, context) =>
  toQuantities(document, context, readingsIn(document))

/** The quantities and dates of a text as they are written, none overlapping another. */
export function readingsIn(document: Document): Reading[] {
  const found: Reading[] = []
  const { tokens } = document
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    const read = token && mayOpen(token) ? readAt(document, index) : undefined
    if (!read) continue
    if (read.reading && read.reading.start >= (found.at(-1)?.end ?? 0)) found.push(read.reading)
    index = Math.max(index, read.last)
  }
  return nameCurrencies(document, carryUnits(document, found))
}

/** Whether a quantity can begin at a token: digits, a number word, a month, or letters with digits like `USD10m`. */
function mayOpen({ kind, text, word }: Token): boolean {
  if (kind === 'number') return true
  if (kind === 'mark') return false
  return opening[word] === 1 || (text.length > 2 && startsCapital(text) && hasDigit(text))
}

const opening = tableOf([
  [1, openingWords],
  [1, monthNumbers.keys()],
])
const startsCapital = (text: string): boolean => codeAt(text, 0) < 91
const hasDigit = (text: string): boolean =>
  isDigit(codeAt(text, 1)) || isDigit(codeAt(text, 2)) || isDigit(codeAt(text, 3))
