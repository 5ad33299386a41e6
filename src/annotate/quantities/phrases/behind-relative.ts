import type { Document } from '../../types.ts'
import { percentOrPoints } from '../units/percent-words.ts'
import { lowerAt, words } from './neighbours.ts'
import { adverbs } from './verbs.ts'

type Tokens = Document['tokens']

/** Whether any word is a verb where a number follows: "which infects 390,000 people", "the firm, the biggest polluter, emits 32 percent". */
export const isBehindRelative = (tokens: Tokens, index: number): boolean =>
  tokens[index + 1]?.kind === 'number' &&
  /^\p{Ll}{3,}$/u.test(tokens[index]?.text ?? '') &&
  !adverbs.at(tokens, index) &&
  (relatives.at(tokens, index - 1) ||
    (lowerAt(tokens, index - 1) === ',' && /[^s]s$/u.test(lowerAt(tokens, index)) && !isGapped(tokens, index - 2)))
const relatives = words('which who')

// "rents rose 3 percent, wages 4 percent", where "the firm, which cut 3 percent, emits 32 tonnes" has an aside
function isGapped(tokens: Tokens, last: number): boolean {
  if (!percentOrPoints.at(tokens, last)) return false
  for (let at = last - 1; at > last - 12; at--) if (lowerAt(tokens, at) === ',') return false
  return true
}
