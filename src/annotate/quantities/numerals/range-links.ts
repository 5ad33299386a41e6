import type { Document } from '../../types.ts'
import { isGlued, lowerAt, words } from '../phrases/neighbours.ts'
import type { Amount } from '../units/amounts.ts'

/** The word or mark between the two ends of a range, and the token where the second end begins. */
export function linkAfter(
  { tokens }: Document,
  { last }: Amount,
): { readonly kind: LinkKind; readonly next: number } | undefined {
  const word = lowerAt(tokens, last + 1)
  if (word === 'to' || word === 'through') return { kind: 'to', next: last + 2 + modifierAt(tokens, last + 2) }
  if (word === 'and' || word === 'or') return { kind: word, next: last + 2 }
  if ((word === 'up' || word === 'down') && lowerAt(tokens, last + 2) === 'to') return { kind: 'to', next: last + 3 }
  if (!dashes.at(tokens, last + 1)) return undefined
  if (lowerAt(tokens, last + 2) === 'to' && isGlued(tokens, last + 1))
    return { kind: 'to', next: last + 3 + (lowerAt(tokens, last + 3) === '-' ? 1 : 0) }
  return isGlued(tokens, last) === isGlued(tokens, last + 1) ? { kind: 'dash', next: last + 2 } : undefined
}

/** How the two ends of a range are linked. */
export type LinkKind = 'to' | 'and' | 'or' | 'dash'

function modifierAt(tokens: Document['tokens'], index: number): number {
  if (modifiers.at(tokens, index)) return 1
  // "from 10 to as many as 15"
  const isMost = lowerAt(tokens, index) === 'as' && lowerAt(tokens, index + 2) === 'as'
  return isMost && amounts.at(tokens, index + 1) ? 3 : 0
}
const amounts = words('many much high')
const dashes = words('- – — ‑ − ~')
const modifiers = words('about around nearly almost roughly over just some')
