import type { Token } from '../../types.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'

/** How many tokens up to one say that an error goes either way: "an error of +/- 3 points", "of plus or minus 3 points", "of ±3 points". */
export function eitherWay(tokens: readonly Token[], last: number): number {
  const word = lowerAt(tokens, last)
  if (word === '±') return 1
  const isBoth =
    word === '-' ? lowerAt(tokens, last - 2) === '+' : word === 'minus' && lowerAt(tokens, last - 2) === 'plus'
  return isBoth && links.at(tokens, last - 1) ? 3 : 0
}
const links = words('or - /')
