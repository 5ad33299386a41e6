import type { Token } from '../../types.ts'
import { isGlued, lowerAt, words } from '../phrases/neighbours.ts'
import { isDigits } from './digits.ts'

/** What a number is multiplied by, and the token up to which that is written. */
export type Power = { readonly factor: number; readonly last: number }

/** The power of ten that goes on a number: `e-3` in `9.8e-3`, whose letter is the `suffix`, `× 10^12`, `x 10⁻⁶`. */
export function powerAfter(tokens: readonly Token[], last: number, suffix: string): Power | undefined {
  if (suffix) return exponentialAfter(tokens, last, suffix)
  if (!times.at(tokens, last + 1)) return undefined
  return (
    powerOfTenAt(tokens, last + 2) ?? (lowerAt(tokens, last + 1) === '×' ? flattenedAt(tokens, last + 2) : undefined)
  )
}
const times = words('× x * ·')

// "1e12", "1.5e12", "9.8e-3"
function exponentialAfter(tokens: readonly Token[], last: number, suffix: string): Power | undefined {
  if (suffix.length > 1) return /^e\d{1,2}$/iu.test(suffix) ? power(suffix.slice(1), last) : undefined
  return (suffix === 'e' || suffix === 'E') && isGlued(tokens, last) ? exponentAt(tokens, last + 1) : undefined
}

/** A power of ten that stands by itself or behind a sign: `10^12`, `10⁶`, `10⁻⁶`. */
export function powerOfTenAt(tokens: readonly Token[], index: number): Power | undefined {
  const text = lowerAt(tokens, index)
  if (!text.startsWith('10')) return undefined
  // "10²" may be ten and a note.
  if (text.length > 2)
    return /^10[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}$/u.test(text) && text > '10²' ? power(text.slice(2), index) : undefined
  if (!isGlued(tokens, index)) return undefined
  const next = lowerAt(tokens, index + 1)
  if (next === '^') return isGlued(tokens, index + 1) ? exponentAt(tokens, index + 2) : undefined
  return next === '⁻' || next === '⁺' ? exponentAt(tokens, index + 1) : undefined
}

// "2 × 10−9", whose small digits were lost
const flattenedAt = (tokens: readonly Token[], index: number): Power | undefined =>
  lowerAt(tokens, index) === '10' && isGlued(tokens, index) && minus.at(tokens, index + 1)
    ? exponentAt(tokens, index + 1)
    : undefined
const minus = words('- −')

/** An exponent with the sign before it, if there is one. */
function exponentAt(tokens: readonly Token[], index: number): Power | undefined {
  const isSigned = signs.at(tokens, index)
  if (!isSigned) return power(lowerAt(tokens, index), index)
  const sign = lowerAt(tokens, index)
  if (!isGlued(tokens, index)) return undefined
  return power((sign === '+' || sign === '⁺' ? '' : '-') + lowerAt(tokens, index + 1), index + 1)
}
const signs = words('- − – + ⁻ ⁺')

/** Ten to a power that is written in small digits or plain ones. */
function power(written: string, last: number): Power | undefined {
  const exponent = written.normalize('NFKC')
  const digits = exponent.replace('-', '')
  return isDigits(digits) && digits.length <= 2 ? { factor: Number(`1e${exponent}`), last } : undefined
}
