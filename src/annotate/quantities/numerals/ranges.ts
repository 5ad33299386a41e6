import type { Document } from '../../types.ts'
import { isChange } from '../changes/change-and-level.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import { isYear } from '../times/date-parts.ts'
import { longMonths } from '../times/months.ts'
import type { Amount } from '../units/amounts.ts'
import { withRate } from '../units/rates.ts'
import { exact } from './digits.ts'
import { linkAfter, type LinkKind } from './range-links.ts'
import { signedAmountAt } from './signs.ts'

/** The range that an amount opens, unit and magnitude carried over: `$5.2-5.6 billion`, `between 3 and 5 percent`. */
export function rangeFrom(document: Document, opening: Amount): Amount | undefined {
  const link = linkAfter(document, opening)
  if (!link || typeof opening.value !== 'number' || isDated(document, opening, link.next)) return undefined
  const closing = signedAmountAt(document, link.next)
  if (!closing || typeof closing.value !== 'number') return undefined
  const left = asMillions(opening, closing)
  const right = asMillions(closing, opening)
  if (typeof left.value !== 'number' || typeof right.value !== 'number') return undefined
  const low = exact(left.value * scaleCarried(document, left, right, link.kind))
  const opened = openingBefore(document, left.first)
  if (link.kind === 'to' && isChange(document, left, right)) return undefined
  if (!belongTogether(link.kind, opened, { ...left, value: low }, right)) return undefined
  const unit = right.unit && left.unit && left.unit.length > right.unit.length ? left.unit : (right.unit ?? left.unit)
  const form = right.form ?? left.form
  // "between 8 and 3 degrees", where "from 8 to 3" goes down
  const isReversed = isBelowZero(low, right.value) || (opened === 'between' && right.value < low)
  const { last, end, numeral } = right
  const range = {
    ...left,
    last,
    end,
    numeral,
    value: isReversed ? ([right.value, low] as const) : ([low, right.value] as const),
    unit,
    form,
    rule: `range-${link.kind}`,
  }
  return right.unit === null && left.form === 'money' ? withRateBehind(document, range) : range
}

// "between -3 and -8 degrees": the lesser is the greater without its sign.
const isBelowZero = (left: number, right: number): boolean => right < left && left < 0

// "from £10 million in 2015 to £11 million", where "in 2015 to 2017" spans years
const isDated = ({ tokens }: Document, { first, last, unit }: Amount, next: number): boolean =>
  unit === null &&
  isYear(lowerAt(tokens, last)) &&
  (dating.at(tokens, first - 1) || longMonths.at(tokens, first - 1)) &&
  !isYear(lowerAt(tokens, next))
const dating = words('in since during by')
/** "$40-45 a share": by what the money is counted stands behind the second number. */
function withRateBehind({ tokens }: Document, range: Amount): Amount {
  const { last, end } = range
  const rated = withRate(tokens, { unit: { name: range.unit ?? '', form: 'money' }, last, end })
  return { ...range, last: rated.last, end: rated.end, unit: rated.unit.name }
}

/** `400m` in "400m-500m euros" and `7m` in "£5-7m": millions, as the other end is money or counts millions. */
function asMillions(amount: Amount, other: Amount): Amount {
  const isLength = amount.unit === 'm' && amount.numeral.suffix === 'm' && typeof amount.value === 'number'
  if (!isLength || !(other.form === 'money' || other.numeral.scale === 1e6)) return amount
  const numeral = { ...amount.numeral, scale: 1e6, suffix: '' }
  return { ...amount, unit: null, form: null, value: exact(amount.value * 1e6), numeral }
}

/** By what the first end is multiplied, as only the second is written out: "5-6 million", "10-12,000". */
function scaleCarried({ text }: Document, left: Amount, right: Amount, kind: LinkKind): number {
  const { scale, mantissa } = left.numeral
  if (scale > 1) return 1
  if (right.numeral.scale > 1) return mantissa <= right.numeral.mantissa ? right.numeral.scale : 1
  const thousands =
    kind === 'dash' && /^\d+,000$/u.test(text.slice(right.start, right.end)) ? Number(right.value) / 1e3 : 0
  return mantissa < thousands && thousands < 3 * mantissa ? 1e3 : 1
}

/** The word that announces two ends before the first: `between`, `from`, or nothing. */
function openingBefore({ tokens }: Document, first: number): 'between' | 'from' | undefined {
  // "between the ages of 18 and 24"
  const ages = lowerAt(tokens, first - 1) === 'of' && lowerAt(tokens, first - 2) === 'ages'
  const from = ages ? first - (lowerAt(tokens, first - 3) === 'the' ? 4 : 3) : first - 1
  for (let index = from; index >= from - 2; index--) {
    const word = lowerAt(tokens, index)
    if (word === 'between' || word === 'from') return word
    if (!opening.at(tokens, index)) return undefined
  }
  return undefined
}

const opening = words('about around roughly approximately just some nearly anywhere $ us')

function belongTogether(kind: LinkKind, opened: 'between' | 'from' | undefined, left: Amount, right: Amount): boolean {
  const low = Number(left.value)
  const high = Number(right.value)
  if (!sameUnit(left, right)) return false
  if (kind === 'and') return opened === 'between'
  const rises = low < high || isBelowZero(low, high)
  if (kind === 'or') return rises && left.unit === null && high - low <= Math.max(5, low)
  if (opened) return true
  // "rose 0.7 percent to 6,327" is a change and a level.
  if (left.unit && !right.unit)
    return kind === 'dash' ? rises : rises && left.form === 'money' && right.numeral.scale > 1
  return rises
}

function sameUnit({ unit: left, form }: Amount, { unit: right }: Amount): boolean {
  if (left === null || right === null) return form !== 'percent' || right !== null || left !== null
  return left === right || left.split('/')[0] === right || right.split('/')[0] === left
}
