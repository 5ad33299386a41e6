import type { Document } from '../../types.ts'
import { isCapital, isGlued, lowerAt, words } from '../phrases/neighbours.ts'

type Tokens = Document['tokens']

/** Whether digits name a thing that no text counts: a note `[23]`, an identifier, `911 calls`, the year `500 BC`. */
export function isReference(tokens: Tokens, first: number, last: number): boolean {
  const text = tokens[first]?.text ?? ''
  if (tokens[first]?.kind !== 'number') return false
  if (first === last && /^\d{10,}$/u.test(text)) return true
  if (lowerAt(tokens, first - 1) === '[' && lowerAt(tokens, last + 1) === ']' && isGlued(tokens, first - 1)) return true
  if (quotes.at(tokens, first - 1) && lowerAt(tokens, first - 2) === '=' && isGlued(tokens, first - 1)) return true
  if (isShortYear(tokens, first) || opensAge(tokens, last) || isScreen(tokens, first)) return true
  if (isHeight(tokens, last) || isClause(tokens, first) || hasClause(tokens, last) || isCode(tokens, first)) return true
  // "the 400 block of a street"
  if (lowerAt(tokens, last + 1) === 'block' && /00$/u.test(text)) return true
  if (emergency.at(tokens, first) && calls.at(tokens, last + 1)) return true
  // "Group of 20 leaders"
  if (lowerAt(tokens, first - 1) === 'of' && tokens[first - 2]?.text === 'Group') return true
  return isEra(tokens, last + 1) || isNamedAfter(tokens, first, last)
}
// 6'3": feet and inches
const isHeight = (tokens: Tokens, last: number): boolean =>
  feet.at(tokens, last + 1) && isGlued(tokens, last) && isGlued(tokens, last + 1) && tokens[last + 2]?.kind === 'number'
const feet = words("' ’ ′")

// the winter of '98
const isShortYear = (tokens: Tokens, first: number): boolean =>
  apostrophes.at(tokens, first - 1) &&
  isGlued(tokens, first - 1) &&
  !isGlued(tokens, first - 2) &&
  /^\d\ds?$/u.test(lowerAt(tokens, first)) &&
  !/\p{Ll}{3}s$/u.test(lowerAt(tokens, first + 1))
const apostrophes = words("' ’ ‘")

// "20-something", "twenty-somethings"
const opensAge = (tokens: Tokens, last: number): boolean =>
  lowerAt(tokens, last + 1) === '-' && lowerAt(tokens, last + 2).startsWith('something')

// "a 4K screen", where "4K readers" are counted
const isScreen = (tokens: Tokens, first: number): boolean =>
  /^[248]K$/u.test(tokens[first]?.text ?? '') && !/\p{Ll}s$/u.test(lowerAt(tokens, first + 1))

// "VNR-2021-3044"
const isCode = (tokens: Tokens, first: number): boolean =>
  [1, 3].every((back) => lowerAt(tokens, first - back) === '-' && isGlued(tokens, first - back)) &&
  isCapital(tokens[first - 4]) &&
  isGlued(tokens, first - 4)

// 7-6(5), 401(k), 12(3): what brackets add to a number or letter
const isClause = (tokens: Tokens, first: number): boolean =>
  lowerAt(tokens, first - 1) === '(' &&
  isGlued(tokens, first - 1) &&
  isGlued(tokens, first - 2) &&
  lowerAt(tokens, first + 1) === ')'

// what such brackets stand behind, where "the 40 (a few)" counts
const hasClause = (tokens: Tokens, last: number): boolean =>
  lowerAt(tokens, last + 1) === '(' &&
  isGlued(tokens, last) &&
  /^(?:\p{L}|\d{1,2})$/u.test(lowerAt(tokens, last + 2)) &&
  lowerAt(tokens, last + 3) === ')'

const quotes = words('" “ ” \'')
const emergency = words('911 999 112')
const calls = words('call calls caller callers dispatcher dispatchers operator operators')

const isEra = (tokens: Tokens, at: number): boolean => eras.has(tokens[at]?.text ?? '')
const eras: ReadonlySet<string> = new Set(['BC', 'BCE', 'CE', 'AD', 'B.C.', 'A.D.'])

/** `4` in "Established as 4 Air Defense Wing": a number before a name of several words in the singular. */
function isNamedAfter(tokens: Tokens, first: number, last: number): boolean {
  if (!/^\d{1,3}$/u.test(tokens[first]?.text ?? '') || first !== last) return false
  let end = last
  while (end < last + 8 && isCapital(tokens[end + 1])) end++
  if (end < last + 2 || /s$/u.test(lowerAt(tokens, end)) || groups.at(tokens, end)) return false
  const next = tokens[end + 1]
  return (
    !isPlural(next?.kind === 'word' ? next.lower : '') &&
    next?.text !== '-' &&
    /^\p{Lu}\p{Ll}/u.test(tokens[end]?.text ?? '')
  )
}
const groups = words('police people men women children staff personnel troops crew cattle')
const isPlural = (word: string): boolean =>
  /\p{Ll}{2}s$/u.test(word) || groups.has(word) || /^(?:nationals|citizens)$/u.test(word)
