import type { Document } from '../../types.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import { beForms } from '../phrases/verbs.ts'
import { downs, lowers, raises, ups } from './direction-words.ts'

type Tokens = Document['tokens']

/** Whether "by" tells who or what does a thing, not by how much it changes: "was rejected by 83 percent". */
export const isAgentBy = (tokens: Tokens, by: number): boolean => isCause(tokens, by) || isVoice(tokens, by)

// "takings, boosted by 26 home games"
const isCause = (tokens: Tokens, by: number): boolean =>
  lowerAt(tokens, by - 2) === ',' && lowerAt(tokens, by - 1).endsWith('ed') && !isMeasured(tokens, by + 1)

// "the pay rise was rejected by 83 percent"
const isVoice = (tokens: Tokens, by: number): boolean =>
  lowerAt(tokens, by - 1).endsWith('ed') &&
  beForms.at(tokens, by - 2) &&
  !ups.at(tokens, by - 1) &&
  !downs.at(tokens, by - 1) &&
  !raises.at(tokens, by - 1) &&
  !lowers.at(tokens, by - 1)

// An amount that is a change, not a number of things.
const isMeasured = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.kind !== 'number' || tokens[at + 1]?.kind !== 'word' || shares.at(tokens, at + 1)
const shares = words('percent per percentage points point million billion')
