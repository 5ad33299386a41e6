import type { Token } from '../../types.ts'
import { lowerAt } from '../phrases/neighbours.ts'
import { phraseAfter } from '../phrases/noun-phrases.ts'
import { auxiliaries } from '../phrases/verbs.ts'
import { opensNumber } from './predicate-end.ts'

type Tokens = readonly Token[]

/** Behind a share that says the one before again: "a quarter of voters, 23 percent, are", "nearly two-thirds (62%) said". */
export function behindRestated(tokens: Tokens, at: number): number {
  const closing = closings.get(lowerAt(tokens, at))
  if (!closing || !opensNumber(tokens, at + 1)) return behindIncluded(tokens, at)
  for (let end = at + 2; end < at + 6; end++) if (lowerAt(tokens, end) === closing) return end + 1
  return at
}
const closings: ReadonlyMap<string, string> = new Map([
  [',', ','],
  ['(', ')'],
])

/** Behind a second share with the same predicate: "three quarters of women and 58 percent of men favour". */
export function behindTwin(tokens: Tokens, at: number, ceiling: number): number {
  if (lowerAt(tokens, at) !== 'and' || !opensNumber(tokens, at + 1)) return at
  for (let of = at + 2; of < at + 6; of++)
    if (lowerAt(tokens, of) === 'of') return (phraseAfter(tokens, of + 1, ceiling)?.last ?? at - 1) + 1
  return at
}

/** Behind what a group is said to include, where a verb follows: "of cities, including Orlo and Moss, are". */
export function behindIncluded(tokens: Tokens, at: number): number {
  if (lowerAt(tokens, at) !== ',' || lowerAt(tokens, at + 1) !== 'including') return at
  for (let end = at + 3; end < at + 12; end++)
    if (lowerAt(tokens, end) === ',' && auxiliaries.at(tokens, end + 1)) return end + 1
  return at
}
