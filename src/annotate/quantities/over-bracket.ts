import type { Document } from '../types.ts'
import { lowerAt } from './neighbours.ts'
import type { Reading } from './readings.ts'

/** A number with the brackets that say it in another unit, where the whole follows: "39 percent (54,839) of the cases". */
export function overBracket(tokens: Document['tokens'], reading: Reading): Reading {
  const { last } = reading
  if (lowerAt(tokens, last + 1) !== '(') return reading
  for (let at = last + 2; at < last + 9; at++)
    if (lowerAt(tokens, at) === ')') return lowerAt(tokens, at + 1) === 'of' ? { ...reading, last: at } : reading
  return reading
}
