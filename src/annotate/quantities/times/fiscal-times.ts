import type { Token } from '../../types.ts'
import { isDigits } from '../numerals/digits.ts'
import { isGlued, lowerAt, words } from '../phrases/neighbours.ts'
import { isYear } from './date-parts.ts'

type Tokens = readonly Token[]

/** The last token of a period of the books: `Q3`, `FY25`, `Q4 of FY 2021-22`, `fiscal 2022`; undefined for no such. */
export function fiscalEnd(tokens: Tokens, index: number): number | undefined {
  const text = tokens[index]?.text ?? ''
  if (part.test(text))
    return (
      yearBehind(tokens, index + 1) ?? (opening.at(tokens, index - 1) || isOfBooks(tokens, index) ? index : undefined)
    )
  return code.test(text) ? seasonEnd(tokens, index) : fiscalYearEnd(tokens, index)
}
const part = /^(?:Q[1-4]|[1-4]Q|H[12]|[12]H)$/u
const code = /^(?:[QH][1-4])?FY(?:\d\d)?\d\d$/u

/** The words that a period of the books can begin with, but for those with a digit. */
export const fiscalWords = ['fy', 'fiscal', 'financial'] as const

/** The last token of a year, with the two digits of the next: `2021-22`. */
export const seasonEnd = (tokens: Tokens, year: number): number =>
  dashes.at(tokens, year + 1) &&
  isGlued(tokens, year) &&
  isGlued(tokens, year + 1) &&
  (isYear(lowerAt(tokens, year + 2)) || (lowerAt(tokens, year + 2).length === 2 && isDigits(lowerAt(tokens, year + 2))))
    ? year + 2
    : year
const dashes = words('- – /')

/** The first token of such a year that ends at a token: `2021` in `2021-22`; undefined where none does. */
export const seasonStart = (tokens: Tokens, end: number): number | undefined =>
  tokens[end]?.kind === 'number' && isYear(lowerAt(tokens, end - 2)) && seasonEnd(tokens, end - 2) === end
    ? end - 2
    : undefined

// "the Audi Q3", "the first quartile, Q1"
const opening = words('in for of during since by from until to this last and versus vs')

/** Whether a period of the books is that of the figure behind it: "Q3 sales", where "the Audi Q3 sells" has a car. */
export const isOfBooks = (tokens: Tokens, index: number): boolean =>
  books.at(tokens, index + 1) && (articles.at(tokens, index - 1) || !/^\p{Lu}/u.test(tokens[index - 1]?.text ?? ''))
const articles = words('the its their our this')
const books = words('sales revenue revenues profit profits earnings results growth loss losses gdp output guidance')

// "Q3 2024", "Q4 of FY 2021-22"
function yearBehind(tokens: Tokens, at: number): number | undefined {
  const year = lowerAt(tokens, at) === 'of' ? at + 1 : at
  if (isYear(lowerAt(tokens, year))) return seasonEnd(tokens, year)
  return code.test(tokens[year]?.text ?? '') ? seasonEnd(tokens, year) : fiscalYearEnd(tokens, year)
}

// "FY 2021-22", "fiscal 2022", "financial year 2021-22"
function fiscalYearEnd(tokens: Tokens, index: number): number | undefined {
  if (!bookish.at(tokens, index)) return undefined
  const year = lowerAt(tokens, index + 1) === 'year' ? index + 2 : index + 1
  return isYear(lowerAt(tokens, year)) ? seasonEnd(tokens, year) : undefined
}
const bookish = words(fiscalWords.join(' '))
