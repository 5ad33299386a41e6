import type { Document } from '../types.ts'
import { indefinite } from './determiners.ts'
import { lowerAt, type Words } from './neighbours.ts'
import { adverbs } from './verbs.ts'

/** The nearest link word to the left, over adverbs only. */
export function stepOver(tokens: Document['tokens'], from: number, floor: number, links: Words): number | undefined {
  for (let index = from; index >= Math.max(floor, from - 5); index--) {
    const word = lowerAt(tokens, index)
    if (links.at(tokens, index) && !(word === 'to' && lowerAt(tokens, index - 1) === 'up')) return index
    // "by a robust 9 percent"
    if (index === from && indefinite.at(tokens, index - 1)) continue
    if (!adverbs.at(tokens, index) && word !== 'average' && word !== 'percent' && word !== '%') return undefined
  }
  return undefined
}
