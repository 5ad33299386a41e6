import type { Document } from '../../types.ts'
import { dashes } from '../phrases/clauses.ts'
import { indefinite, possessives } from '../phrases/determiners.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import { changes } from './change-nouns.ts'
import { upOrDown } from './direction-words.ts'

/** Whether a number is the level that a change sets out from: "61 percent, up from 48", "61 percent — up from 48". */
export function isChangeFrom(tokens: Document['tokens'], first: number): boolean {
  // "up from May’s 48"
  const link = possessives.at(tokens, first - 1) ? first - 3 : first - 1
  if (!sources.at(tokens, link)) return false
  if (upOrDown.at(tokens, link - 1)) return isParted(tokens, link - 2)
  if (!changes.at(tokens, link - 1)) return false
  // "61 homes, a slight increase from 44"
  const article = indefinite.at(tokens, link - 2) ? link - 2 : link - 3
  return indefinite.at(tokens, article) && isParted(tokens, article - 1)
}

/** Whether a number is the level that the change right before it sets out from: "$5 million, a 9 percent rise from $4 million". */
export const isRiseFrom = (tokens: Document['tokens'], before: number, first: number): boolean =>
  first === before + 3 && lowerAt(tokens, first - 1) === 'from' && changes.at(tokens, first - 2)

const isParted = (tokens: Document['tokens'], at: number): boolean =>
  lowerAt(tokens, at) === ',' || dashes.at(tokens, at)
const sources = words('from on')
