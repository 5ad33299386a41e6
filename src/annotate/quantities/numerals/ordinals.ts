import { codeAt, isSmallLetter } from '../../characters.ts'
import type { Document } from '../../types.ts'
import type { Reading } from '../readings.ts'

/** The rank that digits with an ending write: `22nd`, `1,000th`. */
export function ordinalAt({ tokens }: Document, index: number): Reading | undefined {
  const token = tokens[index]
  if (token?.kind !== 'number' || !isSmallLetter(codeAt(token.lower, token.lower.length - 1))) return undefined
  const digits = /^(\d{1,6}(?:,\d{3})?)(?:st|nd|rd|th)$/u.exec(token.lower)?.[1]
  if (digits === undefined || isStone(token.lower)) return undefined
  const { start, end } = token
  const value = Number(digits.replace(',', ''))
  return { first: index, last: index, start, end, value, unit: null, form: 'ordinal', rule: 'ordinal', amount: null }
}

// "9st 4lb" is a weight, "21st" a rank.
const isStone = (lower: string): boolean => lower.endsWith('st') && !/(?:^|[^1])1st$/u.test(lower)
