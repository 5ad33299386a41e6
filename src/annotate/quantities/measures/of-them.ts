import type { Document } from '../../types.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import { auxiliaries } from '../phrases/verbs.ts'

type Tokens = Document['tokens']

/**
 * Whether a number, asked at the token behind it, counts more of what was counted: "and 45 were missing", "45 of them",
 * "damaged 85 more", "left 85 more damaged", "45 others were damaged", "another 45, or 5 percent of all, were lost".
 */
export const isOfThem = (tokens: Tokens, behind: number): boolean => {
  const at = behindAside(tokens, behind)
  return (
    auxiliaries.at(tokens, others.at(tokens, at) ? at + 1 : at) ||
    (lowerAt(tokens, at) === 'of' && lowerAt(tokens, at + 1) === 'them') ||
    (lowerAt(tokens, at) === 'more' && (tokens[at + 1]?.kind !== 'word' || ruined.at(tokens, at + 1)))
  )
}
const others = words('others more')
const ruined = words('damaged destroyed ruined wrecked')

function behindAside(tokens: Tokens, at: number): number {
  if (lowerAt(tokens, at) !== ',' || !asides.at(tokens, at + 1)) return at
  for (let end = at + 2; end < at + 12; end++)
    if (lowerAt(tokens, end) === ',') return auxiliaries.at(tokens, end + 1) ? end + 1 : at
  return at
}
const asides = words('or including most many some')
