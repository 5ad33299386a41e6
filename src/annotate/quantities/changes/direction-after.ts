import type { Document } from '../../types.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import type { Direction } from './direction-words.ts'

type Tokens = Document['tokens']

/** The direction that the words behind an amount give it: `38 percent up on last year`, `0.5 percent lower`. */
export function directionAfter(tokens: Tokens, last: number): Direction | undefined {
  // "227 points or 0.38 percent lower"
  const restated = lowerAt(tokens, last + 1) === 'or' && tokens[last + 2]?.kind === 'number'
  const at = restated ? degreeAfter(tokens, last + 3) : last + 1
  const word = lowerAt(tokens, at)
  if (lowerAt(tokens, at + 1) === '-') return undefined
  // "38 percent up on last year"
  if ((word === 'up' || word === 'down') && lowerAt(tokens, at + 1) === 'on') return word
  if (word === 'higher' || word === 'firmer') return 'up'
  return word === 'lower' || word === 'weaker' ? 'down' : undefined
}

function degreeAfter(tokens: Tokens, from: number): number {
  let at = from
  while (at < from + 2 && percents.at(tokens, at)) at++
  return at
}
const percents = words('percent % per cent pc points')
