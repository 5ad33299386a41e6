import type { Token } from '../../types.ts'
import { indefinite } from '../phrases/determiners.ts'
import { endsBefore, lowerAt, words } from '../phrases/neighbours.ts'
import { denominators, scales, smallNumbers } from './number-words.ts'
import type { Numeral } from './numerals.ts'
import { spelledNumeral } from './spelled-numeral.ts'

/** `half`, `a third`, `two-thirds`, `three quarters`; the article or numerator belongs to it. */
export function fractionAt(tokens: readonly Token[], index: number): Numeral | undefined {
  const over = smallNumbers.get(lowerAt(tokens, index))
  if (over) {
    const hyphen = lowerAt(tokens, index + 1) === '-' ? 1 : 0
    const under = lowerAt(tokens, index + 1 + hyphen)
    const divisor = denominators.get(under)
    const agrees = over === 1 ? !under.endsWith('s') : under.endsWith('s') || hyphen === 1
    if (!divisor || !agrees || over >= divisor) return undefined
    // "the first three quarters of 2016"
    if (under === 'quarters' && (over === 2 || ranks.at(tokens, index - 1))) return undefined
    if (over === 1 && !hyphen && under !== 'half' && !isOnePart(tokens, index + 1)) return undefined
    return spelledNumeral(tokens, index, index + 1 + hyphen, { value: over / divisor, form: 'fraction' })
  }
  const divisor = denominators.get(lowerAt(tokens, index))
  if (!divisor || lowerAt(tokens, index).endsWith('s')) return undefined
  return divisor === 2 ? halfAt(tokens, index) : partAt(tokens, index, divisor)
}

const ranks = words('first last next past previous final')
const notHalf = /^(?:first|second|other|the|latter|opening|this|each|later|better|-)$/u
const wholeAfterHalf = /^(?:of|the|a|an|its|their|his|her|our|my|your|all|that|those|these|this)$/u
const beforePart = /^(?:as|by|than|about|nearly|almost|roughly|around|over|only|to|just|approximately)$/u

function halfAt(tokens: readonly Token[], index: number): Numeral | undefined {
  const before = lowerAt(tokens, index - 1)
  if (notHalf.test(before) || (before === 'and' && indefinite.at(tokens, index - 2))) return undefined
  const next = lowerAt(tokens, index + 1)
  // "half a million", "a half-dozen"
  const article = next === '-' || indefinite.at(tokens, index + 1) ? 1 : 0
  const scale = scales.get(lowerAt(tokens, index + 1 + article))
  if (scale)
    return spelledNumeral(tokens, index, index + 1 + article, { value: scale / 2, mantissa: 0.5, scale, form: 'words' })
  if (isPointNext(tokens, index + 1)) return spelledNumeral(tokens, index, index, { value: 0.5, form: 'words' })
  const isMuch = next === 'as' && amounts.at(tokens, index + 2)
  // "Half is borrowed", "and half are poor"
  if (verbs.at(tokens, index + 1) && (index === 0 || joints.at(tokens, index - 1)))
    return spelledNumeral(tokens, index, index, { value: 0.5, form: 'fraction' })
  if (next === '-' && units.at(tokens, index + 2))
    return spelledNumeral(tokens, index, index, { value: 0.5, form: 'words' })
  if (!wholeAfterHalf.test(next) && !beforePart.test(before) && !isMuch) return undefined
  return spelledNumeral(tokens, index, index, { value: 0.5, form: 'fraction' })
}

const verbs = words('is are was were have has had')
const joints = words('. ! ? ; , and but while')

// "a half-acre lot", where half-years and half-lives are whole
const units = words(
  'acre mile inch hour day century pound litre liter kilometre metre meter cent pint ton tonne degree',
)
const amounts = words('much many big large long high likely')

// "a third of them", "a fifth have left", where "a third man" is no share
const isShared = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at) === 'of' ||
  /^(?:are|were|have|say|think|want|live|believe|feel|plan|do|oppose|approve|disapprove|agree|disagree|prefer|favou?r|trust|distrust|expect|know|lack|own|rely|depend|suffer)$/u.test(
    lowerAt(tokens, at),
  )

// "one fifth of them", "fell by one fifth", where "in one quarter" tells the time
const isOnePart = (tokens: readonly Token[], part: number): boolean =>
  isShared(tokens, part + 1) || (lowerAt(tokens, part) !== 'quarter' && endsBefore(tokens, part + 1, behind))

// "a quarter point", "a half-point cut"
const isPointNext = (tokens: readonly Token[], at: number): boolean =>
  point.at(tokens, lowerAt(tokens, at) === '-' || lowerAt(tokens, at) === 'percentage' ? at + 1 : at)
const point = words('point percent')

// "a third less", "a fifth higher than", where "a third higher school" is one of three
const isLess = (tokens: readonly Token[], at: number): boolean =>
  comparing.at(tokens, at) && endsBefore(tokens, at + 1, behind)
const comparing = words(
  'less more fewer higher lower larger bigger smaller cheaper dearer faster slower longer shorter lighter heavier',
)
const behind = words('than in on for to at by from this last as and but when since after again each a the per')
function partAt(tokens: readonly Token[], index: number, divisor: number): Numeral | undefined {
  const article = indefinite.at(tokens, index - 1) ? 1 : 0
  const scale = lowerAt(tokens, index + 2) === 'a' ? scales.get(lowerAt(tokens, index + 3)) : undefined
  if (scale && scale > 100 && lowerAt(tokens, index + 1) === 'of')
    return spelledNumeral(tokens, index - article, index + 3, {
      value: scale / divisor,
      mantissa: 1 / divisor,
      scale,
      form: 'words',
    })
  if (!article) return undefined
  // Not "a third point of order".
  if (divisor === 4 && isPointNext(tokens, index + 1))
    return spelledNumeral(tokens, index - 1, index, { value: 1 / divisor, form: 'words' })
  // "a third as much water"
  const isMuch = lowerAt(tokens, index + 1) === 'as' && amounts.at(tokens, index + 2)
  if (!isMuch && !isShared(tokens, index + 1) && !isLess(tokens, index + 1) && !isPartBehind(tokens, index))
    return undefined
  return spelledNumeral(tokens, index - 1, index, { value: 1 / divisor, form: 'fraction' })
}

// "fell to a third", "about a third voted", where "agreed to a third debate" is one of three
const isPartBehind = (tokens: readonly Token[], index: number): boolean =>
  beforePart.test(lowerAt(tokens, index - 2)) &&
  (!beforeNoun.at(tokens, index - 2) || endsBefore(tokens, index + 1, behind))
const beforeNoun = words('as by than over to')
