import type { Token } from '../../types.ts'
import { smallNumbers } from '../numerals/number-words.ts'
import { isOrSo } from '../numerals/or-so.ts'
import { isNumberAt } from '../phrases/counted-plural.ts'
import { phraseOpeners, possessives } from '../phrases/determiners.ts'
import { isHyphenAt, lowerAt, words } from '../phrases/neighbours.ts'
import type { Reading } from '../readings.ts'
import { superlatives } from './counted-words.ts'

type Tokens = readonly Token[]

/** Where what a number counts may begin: `banks` in "the 20-largest banks", `members` in "18 of its 32 members". */
export function countedFrom(tokens: Tokens, { last, form }: Reading): number {
  if (lowerAt(tokens, last + 1) === 'of') return behindWhole(tokens, last + 2)
  // "3.4 million out of its 5 million accounts", where "5 million out of work" have no number
  if (lowerAt(tokens, last + 1) === 'out' && lowerAt(tokens, last + 2) === 'of') {
    const start = behindWhole(tokens, last + 3)
    return start > last + 3 ? start : last + 1
  }
  // "six more controllers", "40+ boats"
  if (form === 'count' && furthers.at(tokens, last + 1)) return last + 2
  // "100,000-plus subscribers", "the 20-largest banks", "50 or so people"
  if (lowerAt(tokens, last + 1) === '-') {
    if (vagueness.at(tokens, last + 2)) return last + 3
    if (superlatives.at(tokens, last + 2)) return last + 2
  }
  return last + 1 + (isOrSo(tokens, last) ? 2 : 0)
}
const furthers = words('more other others further additional extra + mt')
const vagueness = words('plus odd')

// Behind the number of all of them: "18 of its 32 members"
function behindWhole(tokens: Tokens, start: number): number {
  let number = phraseOpeners.at(tokens, start) ? start + 1 : start
  if (ranks.at(tokens, number) && tokens[number + 1]?.kind === 'number') number++
  // "1,300 of the country's 2,100 schools"
  const end = number + 6
  for (let index = number; index < end; index++)
    if (possessives.at(tokens, index) && isNumberAt(tokens, index + 1)) number = index + 1
  // "272 acres of the 650-acre reserve"
  if (tokens[number]?.kind === 'number' && isHyphenAt(tokens, number + 1)) return number + 3
  return tokens[number]?.kind === 'number' || smallNumbers.has(lowerAt(tokens, number)) ? number + 1 : start
}
const ranks = words('last first next past final')
