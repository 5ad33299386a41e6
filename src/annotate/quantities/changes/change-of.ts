import type { Document, TokenSpan } from '../../types.ts'
import { isDash } from '../phrases/clauses.ts'
import { indefinite } from '../phrases/determiners.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import { isYearOnYear } from '../times/year-on-year.ts'
import { changes } from './change-nouns.ts'

/** Whether a number adds by how much what was just told changed: "900 homes in May, a decrease of 2 percent", "…, representing a rise of 2 percent". */
export function isAddedChangeOf(tokens: Document['tokens'], { first, last }: TokenSpan): boolean {
  const article = articleOf(tokens, first, last)
  if (article === undefined) return false
  const link = telling.at(tokens, article - 1) || lowerAt(tokens, article - 1) === 'or' ? article - 2 : article - 1
  return lowerAt(tokens, link) === ',' || isDash(tokens, link)
}

// The article in "a slight decrease of 2 percent" and "a 2 percent annual decrease"
function articleOf(tokens: Document['tokens'], first: number, last: number): number | undefined {
  if (lowerAt(tokens, first - 1) === 'of' && changes.at(tokens, first - 2))
    return [first - 3, first - 4].find((at) => indefinite.at(tokens, at))
  if (!indefinite.at(tokens, first - 1)) return undefined
  const noun = isYearOnYear(tokens, last + 5) ? last + 6 : yearly.at(tokens, last + 1) ? last + 2 : last + 1
  return changes.at(tokens, noun) && !ties.at(tokens, noun + 1) ? first - 1 : undefined
}
const yearly = words('annual yearly monthly quarterly')
const ties = words('in for of')
const telling = words('representing showing marking recording registering indicating')
