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
