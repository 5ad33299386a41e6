import type { Token } from '../../types.ts'
import { isGlued, isHyphenAt, lowerAt, words } from '../phrases/neighbours.ts'
import { isDigits, parseDigits } from './digits.ts'

/** The number that digits and a fraction behind them write: `6-1/4` → 6.25, `22 and a half` → 22.5, in cents `9.10-1/2` → 9.105. */
export function mixedAt(
  tokens: readonly Token[],
  index: number,
): { readonly last: number; readonly value: number } | undefined {
  if (isAndHalf(tokens, index)) return { last: index + 3, value: Number(lowerAt(tokens, index)) + 0.5 }
  const hyphen = isHyphenAt(tokens, index + 1) ? 1 : 0
  const over = index + 1 + hyphen
  if (lowerAt(tokens, over + 1) !== '/' || !isGlued(tokens, over) || !isGlued(tokens, over + 1)) return undefined
  if (hyphen ? !marketFractions.at(tokens, over + 2) : !isFraction(tokens, over)) return undefined
  const whole = parseDigits(lowerAt(tokens, index))
  const part = Number(lowerAt(tokens, over)) / Number(lowerAt(tokens, over + 2))
  if (whole === undefined || !(part < 1)) return undefined
  // Grain is quoted in dollars, cents and parts of a cent.
  const isCents = /\.\d\d$/u.test(lowerAt(tokens, index))
  return { last: over + 2, value: isCents ? whole + part / 100 : whole + part }
}

// "22 and a half years"
const isAndHalf = (tokens: readonly Token[], index: number): boolean =>
  lowerAt(tokens, index + 3) === 'half' &&
  /^\d{1,3}$/u.test(lowerAt(tokens, index)) &&
  tokens[index + 4]?.kind === 'word' &&
  isAndPart(tokens, index, index)

/**
 * Whether "and a" and a part go on a number from `first` to `last`, where "between 2 and a half" and "the 12 and a half of
 * them" have two numbers.
 */
export const isAndPart = (tokens: readonly Token[], first: number, last: number): boolean =>
  lowerAt(tokens, last + 1) === 'and' &&
  lowerAt(tokens, last + 2) === 'a' &&
  lowerAt(tokens, last + 4) !== 'of' &&
  lowerAt(tokens, first - 1) !== 'between'

const isFraction = (tokens: readonly Token[], over: number): boolean =>
  isDigits(lowerAt(tokens, over)) && isDigits(lowerAt(tokens, over + 2))

// "8-9/11" is no eight and a bit.
const marketFractions = words('2 3 4 8 16 32 64')
