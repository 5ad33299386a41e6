import type { Document } from '../types.ts'
import { changes } from './change-nouns.ts'
import { dashes } from './clauses.ts'
import { indefinite } from './determiners.ts'
import { lowerAt, words } from './neighbours.ts'
import { upOrDown } from './direction-words.ts'

/** Whether a number is the level that a change sets out from: "61 percent, up from 48", "61 percent — up from 48". */
export const isChangeFrom = (tokens: Document['tokens'], first: number): boolean =>
  sources.at(tokens, first - 1) &&
  ((upOrDown.at(tokens, first - 2) && isParted(tokens, first - 3)) || isRiseFrom(tokens, first))

// "61 homes, an increase from 44"
const isRiseFrom = (tokens: Document['tokens'], first: number): boolean =>
  changes.at(tokens, first - 2) && indefinite.at(tokens, first - 3) && isParted(tokens, first - 4)
const isParted = (tokens: Document['tokens'], at: number): boolean =>
  lowerAt(tokens, at) === ',' || dashes.at(tokens, at)
const sources = words('from on')

/** Whether a number is the level that a change ends at: "fell 6.2% before paring losses to close down 3.9%". */
export const isClosing = (tokens: Document['tokens'], first: number): boolean => {
  if (lowerAt(tokens, first - 1) === 'and') return false
  const verb = closings.at(tokens, first - 1) ? first - 1 : first - 2
  return closings.at(tokens, verb) && (lowerAt(tokens, verb - 1) === 'to' || lowerAt(tokens, verb - 1) === 'before')
}
const closings = words('close end finish settle closing ending finishing settling')
