import type { Token } from '../../types.ts'
import { indefinite } from '../phrases/determiners.ts'
import { isHyphenAt, lowerAt } from '../phrases/neighbours.ts'
import { exact } from './digits.ts'
import { denominators, isScale, scaleAt, scales, smallNumbers, tens } from './number-words.ts'
import type { Numeral } from './numerals.ts'
import { spelledNumeral } from './spelled-numeral.ts'

/** A cardinal: `twenty-one`, `four hundred and six thousand`, `a dozen`, `six point five`, `two and a half`. */
export function cardinalAt(tokens: readonly Token[], index: number): Numeral | undefined {
  const opensWithScale = isScale(tokens, index)
  const opening = opensWithScale ? openingOf(tokens, index) : undefined
  if (opensWithScale && !opening) return undefined
  const sum: Sum = { total: 0, current: opening?.value ?? 0, scale: 1, last: index - 1 }
  const mayJoin = lowerAt(tokens, index - 1) !== 'between'
  while (sum.last - index < 24) {
    const at = nextWord(tokens, sum.last, index, mayJoin && (sum.scale > 1 || sum.current >= 100))
    if (!addWord(sum, lowerAt(tokens, at), sum.last < index && !opening)) break
    sum.last = at
  }
  if (sum.last < index) return undefined
  const rest = withRest(tokens, sum, mayJoin)
  // "two and a half million"
  const behind = rest.last > sum.last && sum.scale === 1 && isScale(tokens, rest.last + 1)
  const scale = behind ? scaleAt(tokens, rest.last + 1) : sum.scale
  const value = behind ? exact(rest.value * scale) : rest.value
  const first = opening?.first ?? index
  return spelledNumeral(tokens, first, rest.last + (behind ? 1 : 0), {
    value,
    mantissa: exact(value / scale),
    scale,
    form: 'words',
  })
}

/** What stands for the number before a magnitude: `a hundred`, `a couple of hundred`. */
function openingOf(tokens: readonly Token[], scale: number): { first: number; value: number } | undefined {
  if (indefinite.at(tokens, scale - 1)) return { first: scale - 1, value: 1 }
  const couple = lowerAt(tokens, scale - 1) === 'of' ? scale - 2 : scale - 1
  return lowerAt(tokens, couple) === 'couple' && indefinite.at(tokens, couple - 1)
    ? { first: couple - 1, value: 2 }
    : undefined
}

type Sum = { total: number; current: number; scale: number; last: number }

/** The index of the next word of a number, over a hyphen and, where one may stand, an "and". */
function nextWord(tokens: readonly Token[], last: number, index: number, mayJoin: boolean): number {
  if (last < index) return index
  const next = lowerAt(tokens, last + 1)
  if (isHyphenAt(tokens, last + 1)) return last + 2
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
function withRest(tokens: readonly Token[], sum: Sum, mayJoin: boolean): { value: number; last: number } {
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
  // "four-and-a-half"
  if (mayJoin && ['-', 'and', '-', 'a', '-', 'half'].every((word, at) => lowerAt(tokens, last + 1 + at) === word))
    return { value: exact(value + 0.5), last: last + 6 }
  const part = denominators.get(lowerAt(tokens, last + 3))
  const word = lowerAt(tokens, last + 2)
  const over = word === 'a' ? 1 : (smallNumbers.get(word) ?? 0)
  if (mayJoin && part && lowerAt(tokens, last + 1) === 'and' && over > 0 && over < part) {
    value += ((sum.total ? sum.scale : 1) * over) / part
    last += 3
  }
  return { value: exact(value), last }
}
