import type { Document, Quantity } from '../types.ts'
import { ageOf } from './ages.ts'
import type { Amount } from './amounts.ts'
import { clusterEnd } from './clusters.ts'
import { dateAt, isYear } from './dates.ts'
import { isLabel } from './names.ts'
import { isGlued, lowerAt } from './neighbours.ts'
import { numeralAt } from './numerals.ts'
import { amountAt } from './amounts.ts'
import { countsThing } from './pronoun-one.ts'
import { proportionAt } from './proportions.ts'
import { rangeFrom } from './ranges.ts'
import { withSign } from './signs.ts'

/** A quantity as it is written, before anything is said about what it measures. */
export type Reading = Pick<Quantity, 'start' | 'end' | 'value' | 'unit' | 'form' | 'rule'> & {
  readonly first: number
  readonly last: number
  /** The amount it was read from; a date or an ordinal has none. */
  readonly amount: Amount | null
}

/** What the digits or number words at a token are; `reading` is null for a number that is no quantity. */
export function readAt(
  document: Document,
  index: number,
): { readonly last: number; readonly reading: Reading | null } | undefined {
  const date = dateAt(document, index)
  if (date) return { last: date.last, reading: dated(document, date) }
  const cluster = clusterEnd(document, index)
  if (cluster !== undefined) return { last: cluster, reading: null }
  const rank = rankAt(document, index)
  if (rank) return { last: index, reading: rank }
  const numeral = numeralAt(document, index)
  if (!numeral) return undefined
  const amount = amountAt(document, numeral)
  if (!amount) return { last: numeral.last, reading: null }
  const signed = withSign(document, amount)
  const reading =
    proportionAt(document, signed) ??
    ageOf(document, rangeFrom(document, signed) ?? signed) ??
    measured(document, signed)
  return { last: Math.max(reading?.last ?? amount.last, numeral.last), reading: reading ?? null }
}

function measured(document: Document, single: Amount): Reading | undefined {
  const amount = rangeFrom(document, single) ?? single
  const { numeral } = amount
  const { unit, form } = amount
  if (unit && form) return reading(amount, unit, form)
  if (Array.isArray(amount.value) && !isYearSpan(document, amount) && !isLabel(document, single)) {
    return reading(amount, 'count', numeral.form === 'vague' ? 'count' : 'range')
  }
  if (Array.isArray(amount.value)) return isYearSpan(document, amount) ? yearSpan(document, amount) : undefined
  const token = document.tokens[single.last]
  if (token && single.first === single.last && isYear(token.text) && !isCounted(document, single)) {
    return yearFrom(document, single, token.text)
  }
  if (isLabel(document, single) || !countsThing(document, single.first, single.last)) return undefined
  return reading(single, 'count', 'count')
}

const pick = ({ first, last, start, end }: Amount) => ({ first, last, start, end })

const reading = (amount: Amount, unit: string, form: Quantity['form']): Reading => ({
  ...pick(amount),
  value: amount.value,
  unit,
  form,
  rule: amount.rule,
  amount,
})

/** A year, or the season that two more digits make of it: `2018-19`. */
function yearFrom({ tokens }: Document, single: Amount, value: string): Reading {
  const span = [1, 2].every((ahead) => isGlued(tokens, single.last + ahead - 1))
  const season =
    span && /^[-–/]$/u.test(lowerAt(tokens, single.last + 1)) && /^\d\d$/u.test(lowerAt(tokens, single.last + 2))
  const last = season ? single.last + 2 : single.last
  const end = tokens[last]?.end ?? single.end
  return {
    ...pick(single),
    last,
    end,
    value,
    unit: null,
    form: 'date',
    rule: season ? 'year-span' : 'year',
    amount: null,
  }
}

const isYearSpan = ({ tokens, text }: Document, { first, last, start, end }: Amount): boolean =>
  isYear(tokens[first]?.text ?? '') &&
  /\d$/u.test(text.slice(start, end)) &&
  !text.slice(start, end).includes(',') &&
  tokens[last]?.kind === 'number'

const yearSpan = ({ text }: Document, amount: Amount): Reading => ({
  ...pick(amount),
  value: text.slice(amount.start, amount.start + 4),
  unit: null,
  form: 'date',
  rule: 'year-span',
  amount: null,
})

const counted =
  /^(?:people|persons|men|women|children|workers|employees|staff|troops|soldiers|jobs|homes|houses|deaths|cases|students|pupils|patients|residents|families|households|units|copies|seats|members|miles|times|points|votes|cars|vehicles|tonnes|hires|books|schools|companies|firms|refugees|migrants|victims|civilians|protesters|passengers|athletes|prisoners|tickets|square|shares|species|hours|participants|respondents|years)$/u

/** Whether four digits count something although they could be a year. */
function isCounted({ tokens }: Document, { first, last }: Amount): boolean {
  if (counted.test(lowerAt(tokens, last + 1))) return true
  const [one, two] = [lowerAt(tokens, first - 1), lowerAt(tokens, first - 2)]
  return (
    /^(?:about|approximately|roughly|nearly|almost|some)$/u.test(one) ||
    (one === 'than' && /^(?:more|less|fewer)$/u.test(two)) ||
    (one === 'of' && /^(?:average|total)$/u.test(two)) ||
    (one === 'least' && two === 'at')
  )
}

function dated(
  { tokens }: Document,
  { first, last, value, rule }: { first: number; last: number; value: string; rule: string },
): Reading {
  return {
    first,
    last,
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
    value,
    unit: null,
    form: 'date',
    rule,
    amount: null,
  }
}

/** An ordinal: `22nd`, `third`. */
function rankAt({ tokens }: Document, index: number): Reading | undefined {
  const token = tokens[index]
  if (!token) return undefined
  const digits = token.kind === 'number' ? /^(\d{1,6}(?:,\d{3})?)(?:st|nd|rd|th)$/u.exec(token.lower) : null
  const value = digits ? Number(digits[1]?.replace(',', '')) : undefined
  if (value === undefined) return undefined
  return {
    first: index,
    last: index,
    start: token.start,
    end: token.end,
    value,
    unit: null,
    form: 'ordinal',
    rule: 'ordinal',
    amount: null,
  }
}
