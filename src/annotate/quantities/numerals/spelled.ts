import type { Token } from '../../types.ts'
import { endsBefore, lowerAt, words } from '../phrases/neighbours.ts'
import { cardinalAt } from './cardinals.ts'
import { bareFactors, denominators, factorVerbs, multiples, smallNumbers, tens, vagueNumbers } from './number-words.ts'
import type { Numeral } from './numerals.ts'
import { fractionAt } from './spelled-fractions.ts'
import { spelledNumeral } from './spelled-numeral.ts'

/** The words that can begin a spelled number, so that a reader can pass over all others. */
export const openingWords: ReadonlySet<string> = new Set([
  ...smallNumbers.keys(),
  ...tens.keys(),
  ...vagueNumbers.keys(),
  ...multiples.keys(),
  ...factorVerbs.keys(),
  ...bareFactors.keys(),
  ...['hundred', 'thousand', 'million', 'billion', 'trillion', 'dozen'],
  ...denominators.keys(),
])

/** The number that is spelled in words from a token on: `four thousand`, `tens of thousands`, `half`, `sixfold`. */
export function spelledAt(tokens: readonly Token[], index: number): Numeral | undefined {
  const { lower } = tokens[index] ?? { lower: '' }
  if (!openingWords.has(lower)) return undefined
  return vagueAt(tokens, index) ?? multipleAt(tokens, index) ?? fractionAt(tokens, index) ?? cardinalAt(tokens, index)
}

/** An order of magnitude: `dozens` → 12 to 120, `hundreds of thousands` → 1e5 to 1e6. */
function vagueAt(tokens: readonly Token[], index: number): Numeral | undefined {
  let low = vagueNumbers.get(lowerAt(tokens, index))
  if (!low) return undefined
  let last = index
  const following = vagueNumbers.get(lowerAt(tokens, index + 2))
  if (lowerAt(tokens, index + 1) === 'of' && following && following > low) {
    low *= following
    last = index + 2
  } else if (low === 10) return undefined
  return spelledNumeral(tokens, index, last, { value: [low, low * 10], scale: low, mantissa: 1, form: 'vague' })
}

function multipleAt(tokens: readonly Token[], index: number): Numeral | undefined {
  const lower = lowerAt(tokens, index)
  const factor = factorVerbs.get(lower) ?? (isBare(tokens, index) ? bareFactors.get(lower) : undefined)
  // "doubled down on it"
  const isIdiom = lower === 'doubled' && lowerAt(tokens, index + 1) === 'down'
  if (factor && !isIdiom) return spelledNumeral(tokens, index, index, { value: factor, form: 'factor' })
  const multiple = multiples.get(lower)
  return multiple ? spelledNumeral(tokens, index, index, { value: multiple, form: 'multiple' }) : undefined
}

// "will double", "could nearly triple", "plans to halve it", where "double bass" and "to double doors" have none
function isBare(tokens: readonly Token[], index: number): boolean {
  let at = index - 1
  while (at > index - 3 && adverbs.at(tokens, at)) at--
  if (lowerAt(tokens, index) === 'halve') return helpers.at(tokens, at)
  return helpers.at(tokens, at) && endsBefore(tokens, index + 1, objects)
}
const adverbs = words('nearly almost roughly about more than even')
const helpers = words('will would could may might should must to')
const objects = words('to by in since from over the its their his her our this that last again within and every on at')
