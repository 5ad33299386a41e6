import type { Token } from '../../types.ts'
import { endsBefore, lowerAt, words } from '../phrases/neighbours.ts'

type Tokens = readonly Token[]
type Span = { readonly first: number; readonly last: number }

/** Whether a number without a noun follows another in a list: "rose 3 percent, 5 percent and 7 percent in May"; `from` is where the other ends. */
export const isNextListed = (tokens: Tokens, from: number, { first, last }: Span): boolean =>
  ((first === from + 2 && joints.at(tokens, first - 1)) ||
    (first === from + 3 && lowerAt(tokens, first - 1) === 'and' && lowerAt(tokens, first - 2) === ',')) &&
  endsBefore(tokens, last + 1, behind)
const joints = words(', and')
const behind = words('and in on at over during for between since respectively')
