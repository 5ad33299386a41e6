import type { Token } from '../../types.ts'
import type { Reading } from '../readings.ts'
import type { Clause } from './clauses.ts'
import { indefinite } from './determiners.ts'
import { lowerAt } from './neighbours.ts'
import type { Phrase } from './noun-phrases.ts'
import { isVerbAt } from './verb-at.ts'

type Tokens = readonly Token[]

/** A number with the brackets that say it in another unit, where the whole or a noun follows: "39 percent (54,839) of the cases", "a $7 million (£5 million) budget". */
export function overBracket(tokens: Tokens, reading: Reading): Reading {
  const { last } = reading
  if (lowerAt(tokens, last + 1) !== '(') return reading
  for (let at = last + 2; at < last + 9; at++)
    if (lowerAt(tokens, at) === ')')
      return lowerAt(tokens, at + 1) === 'of' || isAttribute(tokens, reading, at) ? { ...reading, last: at } : reading
  return reading
}
const isAttribute = (tokens: Tokens, { first, form }: Reading, closing: number): boolean =>
  (form === 'money' || form === 'measure') &&
  tokens[closing + 1]?.kind === 'word' &&
  indefinite.at(tokens, lowerAt(tokens, first - 1) === 'record' ? first - 2 : first - 1)

/** The last token before the brackets that close at a token, `share` in "per share (EPS)"; else the token itself. */
export const beforeBracket = (tokens: Tokens, closing: number, floor: number): number =>
  lowerAt(tokens, closing) === ')'
    ? (openingOf(tokens, closing, Math.max(floor, closing - 5)) ?? closing + 1) - 1
    : closing

/** The brackets of an aside before a number, whose time is its own: "Lind (1973) sold". */
export function bracketBefore(tokens: Tokens, clause: Clause, first: number): Phrase | undefined {
  for (let last = first - 1; last > clause.first; last--) {
    const opening = lowerAt(tokens, last) === ')' ? openingOf(tokens, last, clause.first - 1) : undefined
    if (opening !== undefined) return { first: opening, last }
  }
  return undefined
}

/** The opening of the brackets that close at a token, where they shorten a name that goes on: "Orlo Light (OLT) crude". */
export const acronymBefore = (tokens: Tokens, closing: number): number | undefined =>
  lowerAt(tokens, closing) === ')' &&
  lowerAt(tokens, closing - 2) === '(' &&
  /^\p{Lu}{2,6}$/u.test(tokens[closing - 1]?.text ?? '') &&
  tokens[closing - 3]?.kind === 'word' &&
  /^\p{Ll}{2,}$/u.test(tokens[closing + 1]?.text ?? '') &&
  !isVerbAt(tokens, closing + 1)
    ? closing - 2
    : undefined

function openingOf(tokens: Tokens, closing: number, floor: number): number | undefined {
  for (let at = closing - 1; at > floor; at--) if (lowerAt(tokens, at) === '(') return at
  return undefined
}
