import type { Comparator, Modality, QuantityForm } from '../types.ts'

type Asserted = {
  readonly form: QuantityForm
  readonly value: number | readonly [number, number] | string | null
  readonly cmp: Comparator
  readonly modality: Modality
  readonly scaled: boolean
  readonly quoted: boolean
}

/** Whether something numeric is asserted with a quantity: shares, sums, measures and large counts, but no bare "two men". */
export function isClaim({ form, value, cmp, modality, scaled, quoted }: Asserted): boolean {
  if (modality === 'question' || form === 'date' || form === 'ordinal') return false
  if (alwaysClaims.has(form)) return true
  const compared = cmp !== '='
  if (form === 'count' && (scaled || Array.isArray(value) || Number(value) >= 13)) return true
  if (form === 'count' && Number(value) < 2) return compared
  return compared || quoted
}

const alwaysClaims: ReadonlySet<QuantityForm> = new Set(['percent', 'money', 'measure', 'fraction', 'range', 'ratio'])

/**
 * How much more often than a plain sentence fact-checkers pick one with such a quantity; the middle of what was
 * measured on sentences that they did and did not check.
 */
const lifts: Readonly<Record<QuantityForm, number>> = {
  percent: 5.6,
  money: 4.9,
  measure: 3.4,
  fraction: 3.4,
  ratio: 3.4,
  range: 3.4,
  count: 2.1,
  duration: 1.8,
  age: 1,
  date: 0,
  ordinal: 0,
}
const largeCountLift = 3.9
const comparedLift = 4.9

/** The order in which a fact-checker looks at claims: the lift of its strongest trait, with a tenth of the other's. */
export function checkPriority({ form, value, cmp }: Pick<Asserted, 'form' | 'value' | 'cmp'>): number {
  const large = form === 'count' && (Array.isArray(value) || Number(value) >= 13)
  const own = large ? largeCountLift : lifts[form]
  const compared = cmp === '=' || own === 0 ? 0 : comparedLift
  return Math.round(100 * (Math.max(own, compared) + Math.min(own, compared) / 10)) / 100
}
