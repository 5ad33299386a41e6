import type { Token } from '../../types.ts'
import type { Numeral } from './numerals.ts'

type Value = Pick<Numeral, 'value' | 'form'> & Partial<Pick<Numeral, 'mantissa' | 'scale'>>

/** A number in words from one token to another. */
export const spelledNumeral = (
  tokens: readonly Token[],
  first: number,
  last: number,
  { value, form, mantissa, scale }: Value,
): Numeral => ({
  first,
  last,
  start: tokens[first]?.start ?? 0,
  end: tokens[last]?.end ?? 0,
  value,
  suffix: '',
  prefix: '',
  mantissa: mantissa ?? (typeof value === 'number' ? value : value[0]),
  scale: scale ?? 1,
  form,
})
