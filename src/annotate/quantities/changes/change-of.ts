import type { Document } from '../../types.ts'
import { isDash } from '../phrases/clauses.ts'
import { indefinite } from '../phrases/determiners.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import { changes } from './change-nouns.ts'

/** Whether a number adds by how much what was just told changed: "900 homes in May, a decrease of 2 percent", "…, representing a rise of 2 percent". */
export function isAddedChangeOf(tokens: Document['tokens'], first: number): boolean {
  if (lowerAt(tokens, first - 1) !== 'of' || !changes.at(tokens, first - 2)) return false
  // "a slight decrease of"
  const article = indefinite.at(tokens, first - 3) ? first - 3 : first - 4
  if (!indefinite.at(tokens, article)) return false
  const link = telling.at(tokens, article - 1) || lowerAt(tokens, article - 1) === 'or' ? article - 2 : article - 1
  return lowerAt(tokens, link) === ',' || isDash(tokens, link)
}
const telling = words('representing showing marking recording registering indicating')
