import type { Token } from '../../types.ts'
import { lowerAt } from '../phrases/neighbours.ts'

/** Whether "or so" stands between a number and its unit or noun: "20 or so miles". */
export const isOrSo = (tokens: readonly Token[], last: number): boolean =>
  lowerAt(tokens, last + 1) === 'or' && lowerAt(tokens, last + 2) === 'so'
