import type { Token } from '../../types.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import type { Reading } from '../readings.ts'
import { percentWords } from '../units/percent-words.ts'

/** Whether a sum is how far a price moves: "losing 50 cents a tonne", "lost 1.01 dollars to settle at 49.16". */
export const isPriceMove = (tokens: readonly Token[], { last, unit }: Reading): boolean =>
  // "lost 25 cents, or 2 percent"
  (coins.has(unit ?? '') &&
    lowerAt(tokens, last + 1) === ',' &&
    lowerAt(tokens, last + 2) === 'or' &&
    percentWords.at(tokens, last + 4)) ||
  /\/(?!share|hour|day|week|month|year)/u.test(unit ?? '') ||
  (lowerAt(tokens, last + 1) === 'to' && closing.at(tokens, last + 2) && lowerAt(tokens, last + 3) === 'at')
const closing = words('settle close end finish trade')
const coins: ReadonlySet<string> = new Set(['cent', 'penny', 'paisa'])
