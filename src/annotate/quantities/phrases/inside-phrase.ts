import type { Document } from '../../types.ts'
import { isYear } from '../times/date-parts.ts'
import { determiners, owners, possessives } from './determiners.ts'
import { isCapital, isGlued, isHyphenAt, lowerAt, words } from './neighbours.ts'
import { isVerbAt } from './verb-at.ts'

type Tokens = Document['tokens']
// Prepositions, conjunctions and other words that no noun phrase goes on over.
const outside = words(
  'in on at by for with from to into onto over under after before during since until till through across between among throughout along alongside either neither beside besides aboard against about around within without towards toward behind beyond despite amid as than per via like near off out up down above below beneath worth plus including vs vs. versus compared and or but yet while whereas although though because if when where who whom which what how why whether so nor then it he she they we you i there not also that now aged overnight ago earlier later more less higher lower according',
)

/** Whether a token can stand inside a noun phrase. */
export function isInside(tokens: Tokens, index: number): boolean {
  const kind = tokens[index]?.kind
  if (!kind) return false
  if (kind === 'mark')
    return (
      innerMarks.at(tokens, index) ||
      isDomainDot(tokens, index) ||
      (hyphens.at(tokens, index) && isGlued(tokens, index - 1) && isGlued(tokens, index) && !isDash(tokens, index))
    )
  if (kind === 'number')
    return (
      isEdition(tokens, index) ||
      isTied(tokens, index, index + 1) ||
      isTied(tokens, index - 1, index - 1) ||
      isOfName(tokens, index)
    )
  if (outside.at(tokens, index))
    return (
      isHyphened(tokens, index) || (lowerAt(tokens, index) === 'higher' && lowerAt(tokens, index + 1) === 'education')
    )
  // "tumbled 9 percent following a loss", where "the following year" is one
  if (lowerAt(tokens, index) === 'following') return determiners.at(tokens, index - 1)
  return !isVerbAt(tokens, index)
}

// "three judges--two of them new", where "f---ing" is one word
const isDash = (tokens: Tokens, at: number): boolean => {
  let first = at
  let last = at
  while (hyphens.at(tokens, first - 1)) first--
  while (hyphens.at(tokens, last + 1)) last++
  return last - first === 1
}

// "sold-out games", "on-time arrivals"
const isHyphened = (tokens: Tokens, index: number): boolean =>
  particles.at(tokens, index) &&
  !(lowerAt(tokens, index - 1) === '-' && tokens[index - 2]?.kind === 'number') &&
  (isHyphenAt(tokens, index - 1) || isHyphenAt(tokens, index + 1))

// "its 2031 bond", where "its 2,031 bonds" are counted
const isEdition = (tokens: Tokens, at: number): boolean =>
  isYear(lowerAt(tokens, at)) &&
  (owners.at(tokens, at - 1) || possessives.at(tokens, at - 1)) &&
  tokens[at + 1]?.kind === 'word' &&
  !lowerAt(tokens, at + 1).endsWith('s')

// "the Orlo 500 fell", "the Orlo 500 index", where "in Orlo 500 fell" counts those who did
const isOfName = (tokens: Tokens, at: number): boolean => {
  if (!isCapital(tokens[at - 1]) || !/^\d{1,4}$/u.test(lowerAt(tokens, at))) return false
  // "S&P 500 companies"
  if (lowerAt(tokens, at - 2) === '&' && members.at(tokens, at + 1)) return true
  const next = lowerAt(tokens, at + 1) === 'also' ? at + 2 : at + 1
  if (!indexes.at(tokens, at + 1) && !isVerbAt(tokens, next)) return false
  let first = at - 1
  while (isCapital(tokens[first - 1]) || lowerAt(tokens, first - 1) === '&') first--
  return lowerAt(tokens, first) === 'the' || lowerAt(tokens, first - 1) === 'the' || possessives.at(tokens, first - 1)
}
const indexes = words('index benchmark')
const members = words('companies firms stocks members constituents')

const particles = words(
  'out off up down above below in on by over under near to than for with through like per before after around lower higher less more',
)

/** Whether a full stop stands inside an address: "Boats.com". */
export const isDomainDot = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.text === '.' &&
  domains.at(tokens, at + 1) &&
  tokens[at - 1]?.kind === 'word' &&
  isGlued(tokens, at - 1) &&
  isGlued(tokens, at)
const domains = words('com co org net ai io uk in')
const innerMarks = words("' ’ 's ’s & /")
const hyphens = words('- ‑ –')

/** Whether a hyphen or letters at `mark` are glued to the number beside it: `G-20`, `737-800`. */
const isTied = (tokens: Tokens, left: number, mark: number): boolean =>
  isGlued(tokens, left) && /^[-‑–/\p{L}]/u.test(lowerAt(tokens, mark))
