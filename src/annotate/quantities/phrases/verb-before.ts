import type { Document } from '../../types.ts'
import type { Clause } from './clauses.ts'
import { isVerbAt } from './verb-at.ts'

type Tokens = Document['tokens']

/** The verb that governs what stands at a token: the nearest one before it in the clause. */
export function verbBefore(tokens: Tokens, index: number, { first }: Clause, reach = 14): number | undefined {
  for (let at = index - 1; at >= Math.max(first, index - reach); at--) if (isVerbAt(tokens, at)) return at
  return undefined
}
