import type { Document } from '../../types.ts'
import { eitherWay } from '../numerals/plus-minus.ts'
import { indefinite } from './determiners.ts'
import { lowerAt, type Words } from './neighbours.ts'
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

/**
 * The last token that is no adverb, from `from` to the left, or `floor` where only adverbs stand behind it; an adverb of
 * `stops` is not stepped over.
 */
export function beforeAdverbs(tokens: Document['tokens'], from: number, floor = -1, stops?: Words): number {
  let index = from
  while (index > floor && adverbs.at(tokens, index) && !stops?.at(tokens, index)) index--
  return index
}
