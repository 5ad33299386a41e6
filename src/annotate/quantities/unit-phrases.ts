import type { Token } from '../types.ts'
import { currencyNames, currencySigns } from './currencies.ts'
import { isGlued } from './neighbours.ts'
import type { Unit } from './units.ts'
import { unitNames, unitSymbols } from './units.ts'

/** A unit as the text writes it, up to the token `last` and the offset `end`. */
export type UnitFound = { readonly unit: Unit; readonly last: number; readonly end: number }

type Ahead = {
  readonly text: string
  readonly lower: string
  readonly last: number
  readonly glued: boolean
  readonly end: number
}

/** The unit behind a number: `%`, `per cent`, `kg`, `square miles`, `US dollars`, `°C`; the longest one wins. */
export function unitAfter(tokens: readonly Token[], last: number, suffix: string): UnitFound | undefined {
  const ahead = wordsAhead(tokens, last, suffix)
  const [next] = ahead
  if (!next) return undefined
  const most = openings.has(singularWord(next.lower)) ? Math.min(longest, ahead.length) : 0
  for (let count = most; count > 0; count--) {
    const final = ahead[count - 1]
    const unit = final && phrases.get(keyOf(ahead.slice(0, count)))
    if (unit && (count > 1 || !isFunctionWord(next))) return { unit, last: final.last, end: final.end }
  }
  const symbol = unitSymbols.get(next.text)
  return symbol && mayBeSymbol(next, ahead[1]) ? { unit: symbol, last: next.last, end: next.end } : undefined
}

const phrases: ReadonlyMap<string, Unit> = new Map([
  ...[...unitNames].map(([name, unit]) => [singular(name), unit] as const),
  ...Object.entries(currencyNames).map(([name, code]) => [singular(name), { name: code, form: 'money' }] as const),
  ...[...currencySigns].map(([sign, code]) => [sign, { name: code, form: 'money' }] as const),
  ...['%', '％'].map((sign) => [sign, { name: 'percent', form: 'percent' }] as const),
])
const openings: ReadonlySet<string> = new Set([...phrases.keys()].map((phrase) => phrase.split(' ', 1)[0] ?? phrase))
const longest = 5

const keyOf = (ahead: readonly Ahead[]): string => ahead.map(({ lower }) => singularWord(lower)).join(' ')

/** A phrase with every word in the singular, as the table is keyed. */
function singular(phrase: string): string {
  return phrase.split(' ').map(singularWord).join(' ')
}
function singularWord(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

/** The words behind a number, the letters glued to its digits first; hyphens between them are passed over. */
function wordsAhead(tokens: readonly Token[], last: number, suffix: string): Ahead[] {
  const ahead: Ahead[] = suffix
    ? [{ text: suffix, lower: suffix.toLowerCase(), last, glued: true, end: tokens[last]?.end ?? 0 }]
    : []
  for (let index = last + 1; index <= last + longest + 3 && ahead.length < longest + 1; index++) {
    const token = tokens[index]
    const before = tokens[index - 1]
    if (!token || !before || token.start - before.end > 1) break
    if (token.text === '-' && isGlued(tokens, index - 1)) continue
    if (token.kind === 'mark' && !/^[%％°″℃℉.\p{Sc}元円]$/u.test(token.text)) break
    // The tokens take `h.` at the end of a sentence for an initial.
    const text = /^\p{L}\.$/u.test(token.text) ? token.text.slice(0, 1) : token.text
    const [lower, glued] = [token.lower.slice(0, text.length), token.start === before.end]
    ahead.push({ text, lower, last: index, glued, end: token.start + text.length })
  }
  return ahead
}

const isFunctionWord = ({ lower }: Ahead): boolean =>
  lower === 'in' || lower === 'second' || lower === 'won' || lower === 'real'

const dimension = /^(?:thick|long|wide|tall|deep|high|in|x|by|diameter|of|from|above|below|away)$/u

/** Whether letters that may be a word as well stand for a unit: `5 in` only before "thick" or the end. */
function mayBeSymbol({ text, glued }: Ahead, after: Ahead | undefined): boolean {
  if (text === 'in' && !glued) return !after || /^(?:thick|long|wide|tall|deep|high|x)$/u.test(after.lower)
  if (glued || text.length > 1) return true
  // Wires write 40 C (104 F); before a noun the letter is a name.
  if (text === 'C' || text === 'F') return !after || after.text === '.'
  return /^[mglLtWVh°%％]$/u.test(text) && (text !== 't' || !after || dimension.test(after.lower) || after.text !== "'")
}
