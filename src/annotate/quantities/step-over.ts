import type { Document } from '../types.ts'
import { indefinite } from './determiners.ts'
import { lowerAt, type Words, words } from './neighbours.ts'
import { adverbs } from './verbs.ts'

/** The nearest link word to the left, over adverbs only. */
export function stepOver(tokens: Document['tokens'], from: number, floor: number, links: Words): number | undefined {
  const start = from - eitherWay(tokens, from)
  for (let index = start; index >= Math.max(floor, start - 5); index--) {
    const word = lowerAt(tokens, index)
    if (links.at(tokens, index) && !(word === 'to' && lowerAt(tokens, index - 1) === 'up')) return index
    // "by a robust 9 percent"
    if (index === start && indefinite.at(tokens, index - 1)) continue
    if (!adverbs.at(tokens, index) && word !== 'average' && word !== 'percent' && word !== '%') return undefined
  }
  return undefined
}

/** How many tokens say that an error goes either way: "an error of +/- 3 points", "of plus or minus 3 points", "of ±3 points". */
function eitherWay(tokens: Document['tokens'], last: number): number {
  const word = lowerAt(tokens, last)
  if (word === '±') return 1
  const isBoth =
    word === '-' ? lowerAt(tokens, last - 2) === '+' : word === 'minus' && lowerAt(tokens, last - 2) === 'plus'
  return isBoth && eitherLinks.at(tokens, last - 1) ? 3 : 0
}
const eitherLinks = words('or - /')

/**
 * The last token that is no adverb, from `from` to the left, or `floor` where only adverbs stand behind it; an adverb of
 * `stops` is not stepped over.
 */
export function beforeAdverbs(tokens: Document['tokens'], from: number, floor = -1, stops?: Words): number {
  let index = from
  while (index > floor && adverbs.at(tokens, index) && !stops?.at(tokens, index)) index--
  return index
}
