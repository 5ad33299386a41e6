import type { Document } from '../../types.ts'
import { lowerAt } from '../phrases/neighbours.ts'
import type { Reading } from '../readings.ts'

/** Whether a sum is one side of an exchange rate told to the reader: `($1 = 10.75 kroner)`. */
export function isExchangeRate({ tokens }: Document, reading: Reading, before: Reading | undefined): boolean {
  if (reading.form !== 'money') return false
  if (lowerAt(tokens, reading.last + 1) === '=') return reading.value === 1 && isSum(tokens, reading.last + 2)
  return lowerAt(tokens, reading.first - 1) === '=' && before?.form === 'money' && before.value === 1
}

const isSum = (tokens: Document['tokens'], at: number): boolean =>
  tokens[at]?.kind === 'number' || tokens[at + 1]?.kind === 'number'
