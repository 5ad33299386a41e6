import type { Document, Token } from '../../types.ts'
import { parseDigits } from '../numerals/digits.ts'
import type { Written } from '../numerals/written-digits.ts'
import { isCapital, isGlued } from '../phrases/neighbours.ts'
import { currencyLetters, largeCurrencyLetters } from './currencies.ts'

const glued = /^(\p{Lu}\p{L}{0,2})(\d)/u
const amount = /\d[\d,]*(?:\.\d+)?/uy

/** The amount in a word like `USD10m` or `RM1,200`, whose digits the tokens leave with the letters. */
export function gluedCurrencyAt({ tokens, text }: Document, index: number, token: Token): Written | undefined {
  const match = isCapital(token) && token.text.length < 40 ? glued.exec(token.text) : null
  const prefix = match?.[1] ?? ''
  const afterDollar = tokens[index - 1]?.text === '$' && isGlued(tokens, index - 1)
  if (
    !match ||
    !(
      currencyLetters.has(prefix) ||
      largeCurrencyLetters.has(prefix) ||
      (afterDollar && /^(?:US|[ACS]|AU|CA|HK|NZ)$/u.test(prefix))
    )
  )
    return undefined
  amount.lastIndex = token.start + prefix.length
  const written = amount.exec(text)?.[0].replace(/,$/u, '') ?? ''
  const value = parseDigits(written)
  if (value === undefined) return undefined
  const end = token.start + prefix.length + written.length
  let last = index
  while ((tokens[last]?.end ?? end) < end) last++
  const whole = tokens[last]?.end ?? end
  return { first: index, last, start: token.start, end: whole, value, suffix: text.slice(end, whole), prefix }
}
