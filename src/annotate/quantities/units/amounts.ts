import type { Document, QuantityForm } from '../../types.ts'
import { exact } from '../numerals/digits.ts'
import { scaleAt } from '../numerals/number-words.ts'
import type { Numeral } from '../numerals/numerals.ts'
import { isOrSo } from '../numerals/or-so.ts'
import { isCapital, isGlued, lowerAt } from '../phrases/neighbours.ts'
import { isYear } from '../times/date-parts.ts'
import { currencySigns } from './currencies.ts'
import { codeAfter, dollarsNamed } from './currency-after.ts'
import { currencyBefore } from './currency-before.ts'
import { withMagnitude } from './magnitude-letters.ts'
import { poundsAsMoney } from './pounds.ts'
import { withRate } from './rates.ts'
import type { UnitFound } from './unit-phrases.ts'
import { unitAfter } from './unit-phrases.ts'
import { withPower } from './unit-powers.ts'

/** A number with its unit; `unit` is null while nothing but the number stands there. */
export type Amount = {
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  readonly value: number | readonly [number, number]
  readonly unit: string | null
  readonly form: QuantityForm | null
  readonly numeral: Numeral
  readonly rule: string
}

/** The amount that a number begins or stands in: `US$1.2 billion a year`, `5-percent`, `3 kg`. */
export function amountAt(document: Document, numeral: Numeral): Amount | undefined {
  const { tokens } = document
  const money = currencyBefore(tokens, numeral)
  const scaled = withMagnitude(document, numeral, money !== undefined)
  if (money) return asMoney(document, scaled, money)
  const of = scaled.form === 'vague' && lowerAt(tokens, scaled.last + 1) === 'of' ? 1 : 0
  // "90+%", "20 or so miles"
  const more = lowerAt(tokens, scaled.last + 1) === '+' && isGlued(tokens, scaled.last) ? 1 : 0
  const between = !scaled.suffix && isOrSo(tokens, scaled.last) ? 2 : of || more
  const found = unitAfter(tokens, scaled.last + between, scaled.suffix) ?? codeAfter(document, scaled)
  if (!found || isNamed(tokens, scaled, found) || isNextSum(tokens, found))
    return scaled.suffix ? undefined : bare(scaled)
  const [whole, up] = withScaleBehind(tokens, scaled, found)
  const { unit, last, end } = withRate(tokens, withPower(tokens, poundsAsMoney(document, whole, up)))
  const { first, start, value } = whole
  return { first, last, start, end, value, unit: unit.name, form: unit.form, numeral: whole, rule: 'unit-after' }
}

// "in FY 2019 Rs 136 crore": the sign of the sum behind it
const isNextSum = (tokens: Document['tokens'], { unit, last }: UnitFound): boolean =>
  unit.form === 'money' &&
  tokens[last + 1]?.kind === 'number' &&
  (currencySigns.has(tokens[last]?.text ?? '') || tokens[last]?.text === 'Rs')

/** The magnitude behind a code: "75 USD million". */
const scaleBehind = (tokens: Document['tokens'], { scale }: Numeral, { unit, last }: UnitFound): number =>
  scale === 1 && unit.form === 'money' && tokens[last]?.text === unit.name ? scaleAt(tokens, last + 1) : 1

/** A number times the magnitude behind its unit, and the unit up to that. */
function withScaleBehind(tokens: Document['tokens'], numeral: Numeral, found: UnitFound): [Numeral, UnitFound] {
  const scale = scaleBehind(tokens, numeral, found)
  if (scale === 1) return [numeral, found]
  const last = found.last + 1
  return [
    { ...numeral, scale, value: exact(numeral.mantissa * scale) },
    { ...found, last, end: tokens[last]?.end ?? found.end },
  ]
}

/** "During 2016 Stone spoke": a year, and a capital word that is no unit; "a Vela 10X": a name, and no multiple. */
const isNamed = (tokens: Document['tokens'], { first, last, suffix }: Numeral, found: UnitFound): boolean =>
  suffix
    ? found.unit.form === 'ratio' && isCapital(tokens[first - 1])
    : found.last === last + 1 &&
      isYear(tokens[last]?.text ?? '') &&
      /^\p{Lu}\p{Ll}{2}/u.test(tokens[last + 1]?.text ?? '')

const bare = (numeral: Numeral): Amount => {
  const { first, last, start, end, value } = numeral
  return { first, last, start, end, value, unit: null, form: null, numeral, rule: 'bare-number' }
}

function asMoney(
  { tokens }: Document,
  numeral: Numeral,
  { code, first }: { code: string; first: number },
): Amount | undefined {
  if (numeral.suffix && !(numeral.suffix === 'c' || (numeral.suffix === 'p' && code === 'GBP'))) return undefined
  const named = code === 'USD' ? dollarsNamed(tokens, numeral) : undefined
  const currency = named ?? { unit: { name: code, form: 'money' as const }, last: numeral.last, end: numeral.end }
  const { unit, last, end } = withRate(tokens, currency)
  const start = tokens[first]?.start ?? numeral.start
  return {
    first,
    last,
    start,
    end,
    value: numeral.value,
    unit: unit.name,
    form: 'money',
    numeral,
    rule: 'currency-before',
  }
}
