import type { Document, Finder, Quantity, Token } from '../types.ts'
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
  let next = 0
  document.tokens.forEach((token, index) => {
    if (!mayOpen(token) || index < next) return
    const read = readAt(document, index)
    if (!read) return
    if (read.reading && read.reading.start >= (found.at(-1)?.end ?? 0)) found.push(read.reading)
    next = read.last + 1
  })
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
const startsCapital = (text: string): boolean => text.charCodeAt(0) < 91
const hasDigit = (text: string): boolean =>
  isDigit(text.charCodeAt(1)) || isDigit(text.charCodeAt(2)) || isDigit(text.charCodeAt(3))
const isDigit = (code: number): boolean => code >= 48 && code <= 57
