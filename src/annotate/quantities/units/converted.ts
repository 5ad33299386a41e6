import type { Token } from '../../types.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'

type Tokens = readonly Token[]

/** Whether a number opens brackets right behind another that it says again: "six feet long (1.83 metres)". */
export const isConverted = (tokens: Tokens, last: number, first: number): boolean =>
  lowerAt(tokens, first - 1) === '(' && (first === last + 2 || isOfSize(tokens, last, first - 1))

// "six-feet-long (1.83 metres)"
const isOfSize = (tokens: Tokens, last: number, opening: number): boolean =>
  dimensions.at(tokens, opening - 1) &&
  (opening === last + 2 || (opening === last + 3 && lowerAt(tokens, last + 1) === '-'))

/** Words behind a length that say which way it goes: `six feet long`. */
export const dimensions = words('deep long wide tall high thick')
