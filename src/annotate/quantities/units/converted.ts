import type { Token } from '../../types.ts'
import { lowerAt } from '../phrases/neighbours.ts'

/** Whether a number opens brackets right behind another that it says again: "six feet (1.83 metres)". */
export const isConverted = (tokens: readonly Token[], last: number, first: number): boolean =>
  lowerAt(tokens, first - 1) === '(' && first === last + 2
