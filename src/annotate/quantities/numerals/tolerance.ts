import type { Document, Token } from '../../types.ts'
import { lowerAt } from '../phrases/neighbours.ts'
import { amountAt, type Amount } from '../units/amounts.ts'
import { numeralAt } from './numerals.ts'
import { eitherWay } from './plus-minus.ts'

/** An amount with the error behind it, whose unit is its own: `440 ± 50 years`, `46.8% +/- 1.6%`. */
export function withTolerance(document: Document, amount: Amount): Amount {
  const sign = signAfter(document.tokens, amount.last)
  const numeral = sign > 0 ? numeralAt(document, amount.last + sign + 1) : undefined
  const error = numeral && amountAt(document, numeral)
  if (!error || error.first !== numeral.first) return amount
  if (amount.unit !== null && error.unit !== null && amount.unit !== error.unit) return amount
  const { last, end } = error
  return { ...amount, last, end, unit: error.unit ?? amount.unit, form: error.form ?? amount.form, rule: 'tolerance' }
}

/** How many tokens behind one say that an error follows: `±`, `+/-`. */
function signAfter(tokens: readonly Token[], last: number): number {
  const next = lowerAt(tokens, last + 1)
  if (next === '±') return 1
  return next === '+' ? eitherWay(tokens, last + 3) : 0
}
