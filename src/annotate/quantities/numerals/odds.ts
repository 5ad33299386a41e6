import type { Document } from '../../types.ts'
import { ups } from '../changes/direction-words.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import type { Reading } from '../readings.ts'
import type { Amount } from '../units/amounts.ts'
import { toReading } from './one-in-many.ts'

/** How many times as many a number to one is: `3-to-1`, `three-to-one`, "a ratio of 25 to 1". */
export function toOne(document: Document, amount: Amount): Reading | undefined {
  const { tokens } = document
  const { last, value } = amount
  const isOdds =
    lowerAt(tokens, last + 1) === '-' &&
    lowerAt(tokens, last + 2) === 'to' &&
    lowerAt(tokens, last + 3) === '-' &&
    one.at(tokens, last + 4)
  // "outnumber them by three to one", "a ratio of 25 to 1", "rose from 18 to 1"
  const isOpen = opensOdds(tokens, amount.first - 1) && lowerAt(tokens, last + 1) === 'to' && one.at(tokens, last + 2)
  return (isOdds || isOpen) && Number(value) > 1
    ? toReading(document, amount, last + (isOpen ? 2 : 4), Number(value), 'ratio', 'times', 'to-one')
    : undefined
}
const one = words('1 one')
const opensOdds = (tokens: Document['tokens'], at: number): boolean =>
  byWord.at(tokens, at) ||
  (lowerAt(tokens, at) === 'of' && odds.at(tokens, at - 1)) ||
  (lowerAt(tokens, at) === 'from' && ups.at(tokens, at - 1))
const byWord = words('by nearly almost about as over')
const odds = words('odds ratio ratios margin leverage')
