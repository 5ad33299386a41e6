import type { Document } from '../../types.ts'
import type { Reading } from '../readings.ts'

/** Whether the digits of two numbers are grouped and broken alike, "1,463.87 points … 1,333.18"; two bare integers prove nothing. */
export function isWrittenAlike({ text }: Document, earlier: Reading, { amount, form }: Reading): boolean {
  const other = earlier.amount
  if (!amount || !other || earlier.form === 'percent' || form !== 'count') return false
  const shape = shapeOf(text, amount.numeral)
  return /[.,]/u.test(shape) && shape === shapeOf(text, other.numeral)
}

const shapeOf = (text: string, { start, end }: { start: number; end: number }): string =>
  text.slice(start, end).replace(/\d/gu, '0')
