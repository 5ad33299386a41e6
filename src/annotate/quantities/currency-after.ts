import type { Document } from '../types.ts'
import { currencyLetters, dollarPrefixes } from './currencies.ts'
import { words } from './neighbours.ts'
import type { Numeral } from './numerals.ts'
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
export function codeAfter({ tokens }: Document, { last, suffix, end }: Numeral): UnitFound | undefined {
  if (suffix === 'p' && !screenLines.has(tokens[last]?.text ?? ''))
    return { unit: { name: 'penny', form: 'money' }, last, end }
  if (suffix) return currencyLetters.has(suffix) && suffix.length > 1 ? { unit: money(suffix), last, end } : undefined
  const next = tokens[last + 1]
  return next && currencyLetters.has(next.text) && next.text !== 'PS'
    ? { unit: money(next.text), last: last + 1, end: next.end }
    : undefined
}

// `1080p` is a picture and no price.
const screenLines: ReadonlySet<string> = new Set(['240p', '360p', '480p', '720p', '1080p', '1440p', '2160p'])

function money(letters: string): UnitFound['unit'] {
  return { name: currencyLetters.get(letters) ?? letters, form: 'money' }
}

const pounds = words('pound pounds')
const spending =
  /^(?:spen[dt]|spending|pay|paid|pays|paying|cost|costs|costing|worth|owes?|owed|earn|earns|earned|raised?|fined?|budget|funding|price|priced|sold|salary|wages?|fees?|loans?|debts?|lost|saved?|saving|savings|invest|invested|investment|revenues?|profits?|turnover|grant|grants|bill)$/u

/** Pounds are money where the sum is large or the sentence speaks of paying, otherwise a weight. */
export function poundsAsMoney({ tokens }: Document, numeral: Numeral, found: UnitFound): UnitFound {
  if (found.unit.name !== 'lb' || !pounds.at(tokens, found.last)) return found
  const from = Math.max(0, numeral.first - 8)
  const pays = tokens.slice(from, numeral.first).some(({ lower }) => spending.test(lower))
  if (numeral.scale < 1e6 && !pays) return found
  return { ...found, unit: { name: 'GBP', form: 'money' } }
}
