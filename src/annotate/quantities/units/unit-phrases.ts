import type { Token } from '../../types.ts'
import { memberOf } from '../../vocabulary.ts'
import { isGlued, words } from '../phrases/neighbours.ts'
import { isComparison } from '../times/year-on-year.ts'
import { currencyNames, currencySigns } from './currencies.ts'
import { type Unit, unitNames, unitSymbols } from './units.ts'
import { wordsAhead, suffixAt, indexAhead, aheadAt, type Ahead } from './words-ahead.ts'

/** A unit as the text writes it, up to the token `last` and the offset `end`. */
export type UnitFound = { readonly unit: Unit; readonly last: number; readonly end: number }

/** The unit behind a number: `%`, `per cent`, `kg`, `square miles`, `US dollars`, `°C`; the longest one wins. */
export function unitAfter(tokens: readonly Token[], last: number, suffix: string): UnitFound | undefined {
  if (!suffix && !mayBeUnit(tokens[indexAhead(tokens, last)]?.word ?? 0)) return undefined
  const next = suffix ? suffixAt(tokens, last, suffix) : aheadAt(tokens, last)
  if (!next) return undefined
  // "a one-in-four chance"
  if (next.text === 'in' && tokens[next.last + 1]?.text === '-' && isGlued(tokens, next.last)) return undefined
  // "by 32,000 year-over-year"
  if (isComparison(tokens, next.last)) return undefined
  const symbol = unitSymbols.get(next.text)
  const most = openings.get(singularWord(next.lower)) ?? 0
  if (!symbol && !most) return undefined
  const ahead = wordsAhead(tokens, next, Math.max(most, 1) + 1)
  for (let count = Math.min(most, ahead.length); count > 0; count--) {
    const final = ahead[count - 1]
    const unit = final && phrases.get(keyOf(ahead, count))
    if (unit && (count > 1 || !functionWords.has(next.lower))) return { unit, last: final.last, end: final.end }
  }
  return symbol && mayBeSymbol(next, ahead[1]) ? { unit: symbol, last: next.last, end: next.end } : undefined
}

const phrases: ReadonlyMap<string, Unit> = new Map([
  ...[...unitNames].map(([name, unit]) => [singular(name), unit] as const),
  ...Object.entries(currencyNames).map(([name, code]) => [singular(name), { name: code, form: 'money' }] as const),
  ...[...currencySigns].map(([sign, code]) => [sign, { name: code, form: 'money' }] as const),
  ...['%', '％'].map((sign) => [sign, { name: 'percent', form: 'percent' }] as const),
])

/** How many words the longest unit has that begins with a word. */
const openings: ReadonlyMap<string, number> = new Map(
  [...phrases.keys()]
    .map((phrase) => phrase.split(' '))
    .sort((a, b) => a.length - b.length)
    .map((parts) => [parts[0] ?? '', parts.length]),
)

/** Whether a word or sign can be a unit or the first word of one, as most words behind a number cannot. */
const mayBeUnit = memberOf(
  [...unitSymbols.keys(), ...openings.keys()].flatMap((name) => {
    const lower = name.toLowerCase()
    return [lower, `${lower}s`, ...(lower.length === 1 ? [`${lower}.`] : [])]
  }),
)

function keyOf(ahead: readonly Ahead[], count: number): string {
  let key = singularWord(ahead[0]?.lower ?? '')
  for (let index = 1; index < count; index++) key += ` ${singularWord(ahead[index]?.lower ?? '')}`
  return key
}

/** A phrase with every word in the singular, as the table is keyed. */
function singular(phrase: string): string {
  return phrase.split(' ').map(singularWord).join(' ')
}
function singularWord(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

// Words that are units only in a phrase.
const functionWords = words('in second won real')
const behindDegrees =
  /^(?:in|on|at|above|below|since|by|to|from|and|or|over|with|during|this|last|warmer|cooler|higher|lower)$/u
const dimension = /^(?:thick|long|wide|tall|deep|high|in|x|by|diameter|of|from|above|below|away)$/u

/** Whether letters that may be a word as well stand for a unit: `5 in` only before "thick" or the end. */
function mayBeSymbol({ text, glued }: Ahead, after: Ahead | undefined): boolean {
  if (text === 'in' && !glued) return !after || /^(?:thick|long|wide|tall|deep|high|x)$/u.test(after.lower)
  if (glued || text.length > 1) return true
  // Wires write 40 C (104 F); before a noun the letter is a name.
  if (text === 'C' || text === 'F') return !after || after.text === '.' || behindDegrees.test(after.text)
  return /^[mglLtWVh°%％]$/u.test(text) && (text !== 't' || !after || dimension.test(after.lower) || after.text !== "'")
}
