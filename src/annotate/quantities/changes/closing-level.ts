import type { Token } from '../../types.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'

/** Whether a number is the level that a change ends at: "fell 6.2% before paring losses to close down 3.9%". */
export function isClosing(tokens: readonly Token[], first: number): boolean {
  if (lowerAt(tokens, first - 1) === 'and') return false
  const verb = closings.at(tokens, first - 1) ? first - 1 : first - 2
  return closings.at(tokens, verb) && (lowerAt(tokens, verb - 1) === 'to' || lowerAt(tokens, verb - 1) === 'before')
}
const closings = words('close end finish settle trade stand closing ending finishing settling trading standing')
