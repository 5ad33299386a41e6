import type { Document } from '../../types.ts'
import { owners, phraseOpeners } from './determiners.ts'
import { lowerAt, words } from './neighbours.ts'

type Tokens = Document['tokens']

/** Whether a word is what one thing has, though it could be a verb: "a turnaround plan costing $5", "the customer support tickets": one customer "supports". */
export const isHeadOfOne = (tokens: Tokens, at: number): boolean =>
  heads.at(tokens, at) &&
  phraseOpeners.at(tokens, at - 2) &&
  /^\p{Ll}{2,}[^s\P{Ll}]$/u.test(tokens[at - 1]?.text ?? '') &&
  !many.at(tokens, at - 1) &&
  (tokens[at + 1]?.kind !== 'word' || /\p{Ll}(?:s|ing)$/u.test(lowerAt(tokens, at + 1))) &&
  !owners.at(tokens, at + 1)
const heads = words('plan report support work use need claim offer target export import production vote issue trade')
const many = words('people police staff public majority team council government crew media rest those who that which')
