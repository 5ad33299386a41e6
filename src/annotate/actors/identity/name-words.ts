import { isCapitals } from '../../characters.ts'
import type { Token } from '../../types.ts'
import { memberOf } from '../../vocabulary.ts'
import type { Article } from '../article.ts'
import type { Candidate } from '../candidate.ts'
import { foldedAt } from '../lexicon/fold.ts'

/**
 * The folded words of a candidate, without hyphens, other marks and the end of a site's address; letters that a sign joins
 * are one: "B&O".
 */
export function wordsOf({ document: { tokens } }: Article, { first, last, rule }: Candidate): string[] {
  const opening = tokens[first]
  const words = opening && opening.kind !== 'mark' ? [foldedAt(opening)] : []
  const end = rule === 'domain' ? first : last
  for (let at = first + 1; at <= end; at++) {
    const token = tokens[at]
    if (token && token.kind !== 'mark' && !isSuffix(token)) words.push(foldedAt(token))
  }
  const isOne = (words[0]?.length === 1 && areJoined(tokens, first + 1, last)) || isOfFaction(tokens, first, last)
  return words.length > 1 && isOne ? [words.join('')] : words
}

// "PML-N", a party by whom it follows
const isOfFaction = (tokens: readonly Token[], first: number, last: number): boolean =>
  last === first + 2 &&
  tokens[last]?.text.length === 1 &&
  tokens[first + 1]?.text === '-' &&
  isCapitals(tokens[first]?.text ?? '')

function areJoined(tokens: readonly Token[], from: number, last: number): boolean {
  for (let at = from; at <= last; at += 2)
    if (tokens[at]?.text !== '&' || tokens[at + 1]?.text.length !== 1) return false
  return true
}

/** Whether a word only tells the younger from the elder, so that the family name stands before: "Omar Lind Jr", "Omar Lind III". */
export const isSuffixAt = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  return token !== undefined && isSuffix(token)
}
const isSuffix = ({ word, text }: Token): boolean => mayBeSuffix(word) && suffixes.has(text)
const suffixes: ReadonlySet<string> = new Set('Jr Jr. Sr Sr. II III IV'.split(' '))
const mayBeSuffix = memberOf(suffixes)

/** A candidate as it is written, with single spaces. */
export const textOf = ({ document: { text, tokens } }: Article, { first, last }: Candidate): string =>
  first === last
    ? (tokens[first]?.text ?? '')
    : evenlySpaced(text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0))

const evenlySpaced = (text: string): string => (isEven(text) ? text : text.replace(/\s+/gu, ' '))

// Single spaces of ASCII; of other characters only the tables of Unicode know whether they are spaces.
function isEven(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 127) return !/\s\s|[^\S ]/u.test(text)
    if (code <= space && (code !== space || text.charCodeAt(at + 1) === space)) return false
  }
  return true
}
const space = 32
