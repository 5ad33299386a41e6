import { codeAt, isDigit } from '../../characters.ts'
import type { Document } from '../../types.ts'
import { valuesOf } from '../../vocabulary.ts'
import { isDigits } from '../numerals/digits.ts'
import { isCapital, lowerAt } from '../phrases/neighbours.ts'
import { monthNumbers } from './months.ts'

type Tokens = Document['tokens']

/** Whether a token can be a year in prose: 1700 to 2199, four digits and nothing more. */
export const isYear = (text: string): boolean =>
  text.length === 4 && isDigits(text) && Number(text) >= 1700 && Number(text) < 2200

/** The month whose name stands at a token, from 1 on. */
export const monthAt = (tokens: Tokens, index: number): number | undefined => {
  const token = tokens[index]
  const month = token && monthOf(token.word)
  return month && isCapital(token) ? month : undefined
}

/** The day of a month that stands at a token, in digits: `4`, `22nd`. */
export const dayAt = (tokens: Tokens, index: number): number | undefined => {
  const lower = lowerAt(tokens, index)
  if (lower.length > 4 || !isDigit(codeAt(lower, 0))) return undefined
  const digits = isDigits(lower) ? lower : (/^(\d{1,2})(?:st|nd|rd|th)$/u.exec(lower)?.[1] ?? '')
  const day = digits.length < 3 ? Number(digits) : 0
  return day >= 1 && day <= 31 ? day : undefined
}

/** The year that stands at a token. */
export const yearAt = (tokens: Tokens, index: number): string | undefined => {
  const text = tokens[index]?.text ?? ''
  return isYear(text) ? text : undefined
}
const monthOf = valuesOf(monthNumbers)
