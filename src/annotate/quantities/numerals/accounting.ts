import type { Document, Token } from '../../types.ts'
import { isGlued, lowerAt } from '../phrases/neighbours.ts'
import type { Amount } from '../units/amounts.ts'
import { currencySigns } from '../units/currencies.ts'
import { exact } from './digits.ts'
import { scaleAt } from './number-words.ts'
import { numeralAt } from './numerals.ts'

/** The loss that accounts write with a minus or in brackets behind the currency: `$-4.2 million`, `$(4.2) million`, `($4.2) million`. */
export function lossAt(document: Document, index: number): Amount | undefined {
  const { tokens } = document
  const opening = openingOf(tokens, index)
  const numeral = opening && numeralAt(document, index)
  if (!numeral || typeof numeral.value !== 'number' || numeral.suffix) return undefined
  if (opening.closes && lowerAt(tokens, numeral.last + 1) !== ')') return undefined
  const close = opening.closes ? numeral.last + 1 : numeral.last
  const scale = opening.closes ? scaleAt(tokens, close + 1) : 1
  // "It paid ($4.2) …": in brackets of its own a sum may be an aside.
  if (opening.needsScale && scale === 1) return undefined
  const last = scale === 1 ? close : close + 1
  const [start, end] = [tokens[index - 2]?.start ?? numeral.start, tokens[last]?.end ?? numeral.end]
  const value = -exact(numeral.value * scale)
  return { first: index - 2, last, start, end, value, unit: opening.code, form: 'money', numeral, rule: 'loss' }
}

/** How the two tokens before a number announce a loss. */
type Opening = { readonly code: string; readonly closes: boolean; readonly needsScale: boolean }

function openingOf(tokens: readonly Token[], index: number): Opening | undefined {
  if (!isGlued(tokens, index - 1) || !isGlued(tokens, index - 2)) return undefined
  const [before, last] = [lowerAt(tokens, index - 2), lowerAt(tokens, index - 1)]
  const [sign, mark] = currencySigns.has(before) ? [before, last] : [last, before]
  const code = currencySigns.get(sign)
  if (code === undefined) return undefined
  if (mark === '(') return { code, closes: true, needsScale: sign === last }
  return (mark === '-' || mark === '−') && mark === last ? { code, closes: false, needsScale: false } : undefined
}
