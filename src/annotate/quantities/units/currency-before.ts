import type { Token } from '../../types.ts'
import type { Numeral } from '../numerals/numerals.ts'
import { isGlued } from '../phrases/neighbours.ts'
import { currencyLetters, currencySigns, dollarPrefixes, largeCurrencyLetters } from './currencies.ts'

/** The currency before a number, `$`, `US$`, `AU $`, `EUR`, with the token it begins at. */
export function currencyBefore(
  tokens: readonly Token[],
  { first, prefix, scale }: Numeral,
): { readonly code: string; readonly first: number } | undefined {
  const before = tokens[first - 1]
  if (prefix) {
    const dollar = before?.text === '$' && isGlued(tokens, first - 1)
    const code = dollar ? dollarPrefixes.get(prefix) : (currencyLetters.get(prefix) ?? largeCurrencyLetters.get(prefix))
    return code ? { code, first: dollar ? first - 1 : first } : undefined
  }
  const number = tokens[first]
  if (!before || !number || number.start - before.end > 1) return undefined
  // The yen sign as wires without it write it.
  if (before.text === '=' && tokens[first - 2]?.text === 'Y' && isGlued(tokens, first - 2))
    return { code: 'JPY', first: first - 2 }
  if (before.kind === 'word') {
    const code = currencyLetters.get(before.text) ?? (scale < 1e6 ? undefined : largeCurrencyLetters.get(before.text))
    return code && mayBeCode(tokens, first - 1) ? { code, first: first - 1 } : undefined
  }
  // "GH₵7,600", "¢384": behind a number the sign is that of a cent.
  if (/^[₵¢Ȼ]$/u.test(before.text)) {
    const isNamed = /^gh$/iu.test(tokens[first - 2]?.text ?? '') && isGlued(tokens, first - 2)
    const isBehind = tokens[first - 2]?.kind === 'number' && isGlued(tokens, first - 2)
    return isBehind ? undefined : { code: 'GHS', first: isNamed ? first - 2 : first - 1 }
  }
  const sign = currencySigns.get(before.text)
  if (sign === 'USD') return dollarBefore(tokens, first - 1)
  if (sign) return { code: sign, first: first - 1 }
  return before.text === '.' && tokens[first - 2]?.text === 'Rs' ? { code: 'INR', first: first - 2 } : undefined
}

function dollarBefore(tokens: readonly Token[], sign: number): { code: string; first: number } {
  const country = tokens[sign - 1]
  const dollar = tokens[sign]
  const gap = country && dollar ? dollar.start - country.end : 2
  const code = country && dollarPrefixes.get(country.text)
  // "A $5 fee" has an article, "AU $5" a country.
  return code && (gap === 0 || (gap === 1 && country.text !== 'A' && country.text !== 'us'))
    ? { code, first: sign - 1 }
    : { code: 'USD', first: sign }
}

// Codes that are words, names or titles too: ISO 4217 has ALL, TOP and TRY.
const mayBeCode = (tokens: readonly Token[], index: number): boolean => {
  const text = tokens[index]?.text ?? ''
  return text !== 'TRY' && text !== 'PS' && text !== 'ETH'
}
