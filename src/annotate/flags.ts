import { codeAt, isDigit, startsWithCapital } from './characters.ts'
import type { Document, Token } from './types.ts'
import { noBits } from './vocabulary.ts'

const listed = noBits()
let nextFlag = 4

/** The flags of a word, given by its number. */
export const flagsOfWord = listed.of

/**
 * A flag of their own for the words of a list, which each token that is one of them carries in its document: a rule that
 * looks through all tokens for its words passes over the others at the cost of a number. There are 27 of them.
 */
export function flagOf(list: Iterable<string>): number {
  if (nextFlag === 31) throw new RangeError('no flag is left; ask `memberOf`')
  const flag = 1 << nextFlag++
  listed.add(flag, list)
  return flag
}

/** The flags of a token: what its kind and its first letter say, and the lists that it stands on. */
export const flagsOf = ({ kind, text, word }: Token): number =>
  flagsOfWord(word) |
  (kind === 'mark' ? shape.mark : kind === 'number' ? shape.number : startsWithCapital(text) ? shapeOfName(text) : 0)

/**
 * How many zeros stand behind what an array says of the tokens of a text, so that who looks some words ahead stays inside
 * of it: to ask an array of numbers for a place out of it costs the engine a multiple.
 */
export const beyond = 64

const shapeOfName = (text: string): number =>
  text.length > 1 && (isDigit(codeAt(text, 1)) || isDigit(codeAt(text, 2)) || isDigit(codeAt(text, 3)))
    ? shape.capital | shape.code
    : shape.capital

/** Whether the token at a place carries one of these flags. */
export const hasFlag = ({ flags }: Document, at: number, flag: number): boolean =>
  at >= 0 && ((flags[at] ?? 0) & flag) !== 0

/**
 * The flags of the shape of a token; `capital` is one of words alone, and `code` of those with a digit behind their
 * first letters: "USD10m".
 */
export const shape = { mark: 1 << 0, number: 1 << 1, capital: 1 << 2, code: 1 << 3 } as const
