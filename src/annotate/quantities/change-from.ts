import type { Document } from '../types.ts'
import { dashes } from './clauses.ts'
import { lowerAt, words } from './neighbours.ts'
import { upOrDown } from './direction-words.ts'

/** Whether a number is the level that a change sets out from: "61 percent, up from 48", "61 percent — up from 48". */
export const isChangeFrom = (tokens: Document['tokens'], first: number): boolean =>
  sources.at(tokens, first - 1) &&
  upOrDown.at(tokens, first - 2) &&
  (lowerAt(tokens, first - 3) === ',' || dashes.at(tokens, first - 3))
const sources = words('from on')

/** Whether a number is the level that a change ends at: "fell 6.2% before paring losses to close down 3.9%". */
export const isClosing = (tokens: Document['tokens'], first: number): boolean => {
  if (lowerAt(tokens, first - 1) === 'and') return false
  const verb = closings.at(tokens, first - 1) ? first - 1 : first - 2
  return closings.at(tokens, verb) && (lowerAt(tokens, verb - 1) === 'to' || lowerAt(tokens, verb - 1) === 'before')
}
const closings = words('close end finish settle closing ending finishing settling')
