import type { Document } from '../../types.ts'
import { isHyphenAt, words } from '../phrases/neighbours.ts'

type Tokens = Document['tokens']

/** Whether a number is but a part of a word that hyphens make: `5-a-side`, `2-for-1`, `one-on-one`; `8-to-10` is a range. */
export function isCompoundPart(tokens: Tokens, first: number, last: number): boolean {
  return opensCompound(tokens, last) || (links.at(tokens, first - 2) && isHyphenAt(tokens, first - 1))
}

const opensCompound = (tokens: Tokens, last: number): boolean =>
  isHyphenAt(tokens, last + 1) && isHyphenAt(tokens, last + 3) && links.at(tokens, last + 2)

const links = words('a for on to by up')
