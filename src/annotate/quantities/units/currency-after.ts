import type { Document } from '../../types.ts'
import type { Numeral } from '../numerals/numerals.ts'
import { endsBefore, words } from '../phrases/neighbours.ts'
import { currencyLetters, dollarPrefixes } from './currencies.ts'
import type { UnitFound } from './unit-phrases.ts'

type Tokens = Document['tokens']

/** Whose dollars they are, where that stands behind: `$75 U.S.`, `$20 million CAD`. */
export function dollarsNamed(tokens: Tokens, { last }: Numeral): UnitFound | undefined {
  const next = tokens[last + 1]
  const code = next && dollarPrefixes.get(next.text)
  const iso = next && (code ?? currencyLetters.get(next.text))
  const counts = tokens[last + 2]?.kind === 'word' && !notCounted.at(tokens, last + 2)
  return next && iso && next.text.length > 1 && /^\p{Lu}/u.test(next.text) && !(code && counts)
    ? { unit: money(iso), last: last + 1, end: next.end }
    : undefined
}
const notCounted = words('per a an to in and or for on at')

/** A currency code behind the number: `50 EUR`, `75 USD million`. */
export function codeAfter({ tokens }: Document, { last, suffix, end, scale }: Numeral): UnitFound | undefined {
  if (suffix === 'p' && !screenLines.has(tokens[last]?.text ?? ''))
    return { unit: { name: 'penny', form: 'money' }, last, end }
  if (suffix) return currencyLetters.has(suffix) && suffix.length > 1 ? { unit: money(suffix), last, end } : undefined
  const next = tokens[last + 1]
  // "3.2 trillion won", where "3 million won prizes" has a verb
  if (next?.lower === 'won' && scale >= 1e3 && endsBefore(tokens, last + 2, behindWon))
    return { unit: money('KRW'), last: last + 1, end: next.end }
  return next && currencyLetters.has(next.text) && next.text !== 'PS'
    ? { unit: money(next.text), last: last + 1, end: next.end }
    : undefined
}

const behindWon = words('in on at from to for last this per and or of worth compared after each more less while as')

// `1080p` is a picture and no price.
const screenLines: ReadonlySet<string> = new Set(['240p', '360p', '480p', '720p', '1080p', '1440p', '2160p'])

function money(letters: string): UnitFound['unit'] {
  return { name: currencyLetters.get(letters) ?? letters, form: 'money' }
}
