import type { Document } from '../../types.ts'
import { upOrDown } from '../changes/direction-words.ts'
import { isCapital, lowerAt, words } from '../phrases/neighbours.ts'
import type { Reading } from '../readings.ts'

type Tokens = Document['tokens']

/** Whether a number is the other end or the like of the one before: "from 62 percent to 57", "by 2 percent … by 1", "109 yen, up from 108", "Vik at 34 percent and Lind at 27". */
export function isOtherEnd(tokens: Tokens, earlier: Reading, { first, value }: Reading): boolean {
  const left = lowerAt(tokens, earlier.first - 1)
  const right = lowerAt(tokens, first - 1)
  // "fell to 12 percent from 20, and the headcount by 5,423 to 317,240"
  if (earlier.form === 'percent' && Number(value) >= 1000) return false
  // "900 people waited more than 18 months, up from 700"
  const isFar = earlier.form === 'duration' && Number(value) > 30 * Number(earlier.value)
  const risen = right === 'from' && upOrDown.at(tokens, first - 2) && !isFar
  const isShare = earlier.form === 'percent' && left === right && sharing.has(right) && Number(value) < 100
  return (
    risen ||
    (isShare && isCapital(tokens[earlier.first - 2]) && isCapital(tokens[first - 2])) ||
    (left === 'from' && right === 'to') ||
    (left === 'to' && right === 'from') ||
    (left === 'by' && right === 'by')
  )
}
const sharing = words('at with')
