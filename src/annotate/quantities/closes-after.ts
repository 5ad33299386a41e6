import type { Token } from '../types.ts'
import { lowerAt, words } from './neighbours.ts'

/** Whether a price moves by a number: "lost 1.01 dollars to settle at 49.16". */
export const closesAfter = (tokens: readonly Token[], last: number): boolean =>
  lowerAt(tokens, last + 1) === 'to' && closing.at(tokens, last + 2) && lowerAt(tokens, last + 3) === 'at'
const closing = words('settle close end finish trade')
