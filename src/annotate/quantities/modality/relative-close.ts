import type { Document } from '../../types.ts'
import type { Clause } from '../phrases/clauses.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import { isVerbAt } from '../phrases/verb-at.ts'

/**
 * The comma that gives the word back to the main clause, between two tokens of a clause that a relative pronoun opens:
 * the second in "The plan, which needs 5 boats, will close"; undefined where there is none.
 */
export function relativeClose(
  tokens: Document['tokens'],
  { first }: Clause,
  from: number,
  to: number,
): number | undefined {
  if (!relatives.at(tokens, first)) return undefined
  for (let at = from; at < to; at++) if (lowerAt(tokens, at) === ',' && isVerbAt(tokens, at + 1)) return at
  return undefined
}
/** The pronouns that open a relative clause. */
export const relatives = words('which who whose that')
