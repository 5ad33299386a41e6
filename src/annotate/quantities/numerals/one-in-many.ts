import type { Document } from '../../types.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import type { Reading } from '../readings.ts'
import type { Amount } from '../units/amounts.ts'
import { amountAt } from '../units/amounts.ts'
import { numeralAt } from './numerals.ts'

/** The share that an amount is of another: `one in five`, `one train in five`, `nine out of ten`, `18 of 32 members`. */
export function oneInMany(document: Document, amount: Amount): Reading | undefined {
  const { tokens } = document
  const noun = isOneNoun(tokens, amount) ? 1 : 0
  const hyphen = lowerAt(tokens, amount.last + 1) === '-' && lowerAt(tokens, amount.last + 3) === '-' ? 1 : 0
  const at = amount.last + 1 + noun + hyphen
  const word = lowerAt(tokens, at)
  const isOutOf = word === 'out' && lowerAt(tokens, at + 1) === 'of'
  // "14 out of the 21 depots"
  const link = isOutOf ? (lowerAt(tokens, at + 2) === 'the' ? 3 : 2) : word === 'in' || word === 'of' ? 1 : 0
  if (!link) return undefined
  const every = lowerAt(tokens, at + link) === 'every' ? 1 : 0
  const behind = at + link + every + hyphen
  const numeral = numeralAt(document, behind)
  const whole = numeral?.first === behind ? amountAt(document, numeral) : undefined
  if (!whole || whole.form !== null || typeof whole.value !== 'number') return undefined
  const value = Number(amount.value) / whole.value
  if (!(value < 1) || !Number.isInteger(whole.value) || (word === 'in' && !isGroup(whole.value, noun))) return undefined
  return toReading(document, amount, whole.numeral.last, value, 'ratio', 'fraction', 'one-in-many')
}

// "one man in 2000" names a year, "one man in two boats" no share.
const isGroup = (size: number, noun: number): boolean =>
  (size <= 100 || size % 100 === 0) && (noun === 0 || (size > 2 && (size < 1900 || size > 2100)))

const isOneNoun = (tokens: Document['tokens'], { first, last }: Amount): boolean =>
  lowerAt(tokens, first) === 'one' &&
  tokens[last + 1]?.kind === 'word' &&
  lowerAt(tokens, last + 2) === 'in' &&
  !links.at(tokens, last + 1)
const links = words('in of out or and to')

/** The reading of an amount that goes on to the token `last`. */
export function toReading(
  { tokens }: Document,
  amount: Amount,
  last: number,
  value: number,
  form: 'fraction' | 'ratio' | 'count',
  unit: string,
  rule: string,
): Reading {
  const { first, start } = amount
  return { first, last, start, end: tokens[last]?.end ?? amount.end, value, unit, form, rule, amount }
}
