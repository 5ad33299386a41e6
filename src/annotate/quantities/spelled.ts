import type { Token } from '../types.ts'
import { denominators, factorVerbs, multiples, scales, smallNumbers, tens, vagueNumbers } from './number-words.ts'
import { isGlued, lowerAt } from './neighbours.ts'
import type { Numeral } from './numerals.ts'
import { exact } from './digits.ts'

/** The words that can begin a spelled number, so that a reader can pass over all others. */
export const openingWords: ReadonlySet<string> = new Set([
  ...smallNumbers.keys(),
  ...tens.keys(),
  ...vagueNumbers.keys(),
  ...multiples.keys(),
  ...factorVerbs.keys(),
  ...['hundred', 'thousand', 'million', 'billion', 'trillion', 'dozen'],
  ...denominators.keys(),
])

/** The number that is spelled in words from a token on: `four thousand`, `tens of thousands`, `half`, `sixfold`. */
export function spelledAt(tokens: readonly Token[], index: number): Numeral | undefined {
  const { lower } = tokens[index] ?? { lower: '' }
  if (!openingWords.has(lower)) return undefined
  return vagueAt(tokens, index) ?? multipleAt(tokens, index) ?? fractionAt(tokens, index) ?? cardinalAt(tokens, index)
}

type Value = Pick<Numeral, 'value' | 'form'> & Partial<Pick<Numeral, 'mantissa' | 'scale'>>

const numeral = (
  tokens: readonly Token[],
  first: number,
  last: number,
  { mantissa, scale, ...rest }: Value,
): Numeral => ({
  first,
  last,
  start: tokens[first]?.start ?? 0,
  end: tokens[last]?.end ?? 0,
  mantissa: mantissa ?? (typeof rest.value === 'number' ? rest.value : rest.value[0]),
  scale: scale ?? 1,
  suffix: '',
  prefix: '',
  ...rest,
})

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
  return numeral(tokens, index, last, { value: [low, low * 10], scale: low, mantissa: 1, form: 'vague' })
}

function multipleAt(tokens: readonly Token[], index: number): Numeral | undefined {
  const lower = lowerAt(tokens, index)
  const factor = factorVerbs.get(lower)
  if (factor) return numeral(tokens, index, index, { value: factor, form: 'factor' })
  const multiple = multiples.get(lower)
  return multiple ? numeral(tokens, index, index, { value: multiple, form: 'multiple' }) : undefined
}

/** `half`, `a third`, `two-thirds`, `three quarters`; the article or numerator belongs to it. */
function fractionAt(tokens: readonly Token[], index: number): Numeral | undefined {
  const over = smallNumbers.get(lowerAt(tokens, index))
  if (over) {
    const hyphen = lowerAt(tokens, index + 1) === '-' ? 1 : 0
    const under = lowerAt(tokens, index + 1 + hyphen)
    const divisor = denominators.get(under)
    const agrees = over === 1 ? !under.endsWith('s') : under.endsWith('s') || under === 'halves'
    if (!divisor || !agrees || over >= divisor) return undefined
    if (over === 1 && !hyphen && under !== 'half' && lowerAt(tokens, index + 2) !== 'of') return undefined
    return numeral(tokens, index, index + 1 + hyphen, { value: over / divisor, form: 'fraction' })
  }
  const divisor = denominators.get(lowerAt(tokens, index))
  if (!divisor || lowerAt(tokens, index).endsWith('s')) return undefined
  return divisor === 2 ? halfAt(tokens, index) : partAt(tokens, index, divisor)
}

const notHalf = /^(?:first|second|other|the|latter|opening|this|each|later|better|-)$/u
const wholeAfterHalf = /^(?:of|the|a|an|its|their|his|her|our|my|your|all|that|those|these|this)$/u
const beforePart = /^(?:by|than|about|nearly|almost|roughly|around|over|only|to|just|approximately)$/u

function halfAt(tokens: readonly Token[], index: number): Numeral | undefined {
  const before = lowerAt(tokens, index - 1)
  if (notHalf.test(before) || (before === 'and' && /^an?$/u.test(lowerAt(tokens, index - 2)))) return undefined
  const next = lowerAt(tokens, index + 1)
  const article = /^an?$/u.test(next) ? 1 : 0
  const scale = scales.get(lowerAt(tokens, index + 1 + article))
  if (scale)
    return numeral(tokens, index, index + 1 + article, { value: scale / 2, mantissa: 0.5, scale, form: 'words' })
  if (!wholeAfterHalf.test(next) && !beforePart.test(before)) return undefined
  return numeral(tokens, index, index, { value: 0.5, form: 'fraction' })
}

function partAt(tokens: readonly Token[], index: number, divisor: number): Numeral | undefined {
  const article = /^an?$/u.test(lowerAt(tokens, index - 1)) ? 1 : 0
  const scale = lowerAt(tokens, index + 2) === 'a' ? scales.get(lowerAt(tokens, index + 3)) : undefined
  if (scale && scale > 100 && lowerAt(tokens, index + 1) === 'of')
    return numeral(tokens, index - article, index + 3, {
      value: scale / divisor,
      mantissa: 1 / divisor,
      scale,
      form: 'words',
    })
  if (!article) return undefined
  if (lowerAt(tokens, index + 1) !== 'of' && !beforePart.test(lowerAt(tokens, index - 2))) return undefined
  return numeral(tokens, index - 1, index, { value: 1 / divisor, form: 'fraction' })
}

type Sum = { total: number; current: number; scale: number; last: number }

/** A cardinal: `twenty-one`, `four hundred and six thousand`, `a dozen`, `six point five`, `two and a half`. */
function cardinalAt(tokens: readonly Token[], index: number): Numeral | undefined {
  const opensWithScale = scales.has(lowerAt(tokens, index))
  const article = opensWithScale && /^an?$/u.test(lowerAt(tokens, index - 1))
  if (opensWithScale && !article) return undefined
  const sum: Sum = { total: 0, current: article ? 1 : 0, scale: 1, last: index - 1 }
  const mayJoin = lowerAt(tokens, index - 1) !== 'between'
  while (sum.last - index < 24) {
    const at = nextWord(tokens, sum.last, index, mayJoin && (sum.scale > 1 || sum.current >= 100))
    if (!addWord(sum, lowerAt(tokens, at), sum.last < index && !article)) break
    sum.last = at
  }
  if (sum.last < index) return undefined
  const { value, last } = withRest(tokens, sum)
  const first = article ? index - 1 : index
  return numeral(tokens, first, last, { value, mantissa: exact(value / sum.scale), scale: sum.scale, form: 'words' })
}

/** The index of the next word of a number, over a hyphen and, where one may stand, an "and". */
function nextWord(tokens: readonly Token[], last: number, index: number, mayJoin: boolean): number {
  if (last < index) return index
  const next = lowerAt(tokens, last + 1)
  if (next === '-' && isGlued(tokens, last) && isGlued(tokens, last + 1)) return last + 2
  const joined = lowerAt(tokens, last + 2)
  return mayJoin && next === 'and' && (smallNumbers.has(joined) || tens.has(joined)) ? last + 2 : last + 1
}

/** Adds one word to a spelled number; false where the word does not go on with it. */
function addWord(sum: Sum, word: string, opens: boolean): boolean {
  const unit = smallNumbers.get(word)
  const ten = tens.get(word)
  const scale = scales.get(word)
  if (unit !== undefined) {
    const afterTen = sum.current % 100 >= 20 && sum.current % 10 === 0 && unit > 0 && unit < 10
    if (!opens && !afterTen && (sum.current % 100 !== 0 || unit === 0 || (sum.current === 0 && sum.scale === 1)))
      return false
    sum.current += unit
  } else if (ten !== undefined) {
    if (!opens && (sum.current % 100 !== 0 || (sum.current === 0 && sum.scale === 1))) return false
    sum.current += ten
  } else if (scale !== undefined) {
    if (sum.current === 0 && sum.total === 0) return false
    if (scale <= 100) sum.current = (sum.current || 1) * scale
    else {
      sum.total = sum.current ? sum.total + sum.current * scale : sum.total * scale
      sum.current = 0
      sum.scale = sum.scale === 1 || scale > sum.scale ? scale : sum.scale
    }
  } else return false
  return true
}

/** Decimals and a last fraction: `point five`, `and a half`. */
function withRest(tokens: readonly Token[], sum: Sum): { value: number; last: number } {
  let value = sum.total + sum.current
  let { last } = sum
  if (lowerAt(tokens, last + 1) === 'point') {
    let digit = smallNumbers.get(lowerAt(tokens, last + 2))
    for (let place = 0.1; digit !== undefined && digit < 10 && place > 1e-9; place /= 10) {
      value += digit * place
      last += place === 0.1 ? 2 : 1
      digit = smallNumbers.get(lowerAt(tokens, last + 1))
    }
  }
  const part = denominators.get(lowerAt(tokens, last + 3))
  const word = lowerAt(tokens, last + 2)
  const over = word === 'a' ? 1 : (smallNumbers.get(word) ?? 0)
  if (part && lowerAt(tokens, last + 1) === 'and' && over > 0 && over < part) {
    value += ((sum.total ? sum.scale : 1) * over) / part
    last += 3
  }
  return { value: exact(value), last }
}
