import type { Token } from '../../types.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import type { Reading } from '../readings.ts'

type Tokens = readonly Token[]

/** What is counted in the places that a number counts: `people` for the towns in "900 people in 53 towns". */
export const countedIn = (
  tokens: Tokens,
  { first, form }: Reading,
  before: Reading | undefined,
  told: { readonly measure: string | null; readonly last: number } | undefined,
): string | null =>
  told && form === 'count' && before?.form === 'count' && told.last === first - 2 && places.at(tokens, first - 1)
    ? told.measure
    : null
const places = words('in across at from on')

/** What "of them" and "of whom" take up behind such places; undefined where nothing was counted in them. */
export const takenUp = (
  tokens: Tokens,
  { first, last }: Reading,
  { counted }: { readonly counted?: string | null },
): string | undefined => (counted && (isOf(tokens, last + 1) || isOf(tokens, first - 2)) ? counted : undefined)
const isOf = (tokens: Tokens, at: number): boolean => lowerAt(tokens, at) === 'of' && those.at(tokens, at + 1)
const those = words('them whom')
