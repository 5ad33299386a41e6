import type { Token } from '../../types.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'

type Tokens = readonly Token[]

/** Whether a comparison of two times begins at a token: "year on year", "quarter-over-quarter". */
export const isComparison = (tokens: Tokens, at: number): boolean =>
  periods.at(tokens, at) && comparing.at(tokens, lowerAt(tokens, at + 1) === '-' ? at + 2 : at + 1)
const periods = words('year quarter month')
const comparing = words('on over')

/** Whether a token is part of a comparison with the time before: "to 2 percent year-on-year from 3", "2 percent year on year". */
export const isInYearOnYear = (tokens: Tokens, at: number): boolean =>
  lowerAt(tokens, at) === '-' ||
  (letters.at(tokens, at) && (lowerAt(tokens, at + 1) === '-' || lowerAt(tokens, at - 1) === '-')) ||
  (lowerAt(tokens, at - 1) === '-' && lowerAt(tokens, at + 1) === '-') ||
  (lowerAt(tokens, at) === 'on' && lowerAt(tokens, at - 1) === lowerAt(tokens, at + 1))
const letters = words('y m q w')
