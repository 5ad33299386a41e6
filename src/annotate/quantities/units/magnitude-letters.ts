import type { Document } from '../../types.ts'
import { exact } from '../numerals/digits.ts'
import { moneyScales } from '../numerals/number-words.ts'
import type { Numeral } from '../numerals/numerals.ts'
import { isCapital, lowerAt, words } from '../phrases/neighbours.ts'
import { unitAfter } from './unit-phrases.ts'

/** A number whose `m`, `b` or `t` is a magnitude: behind a currency sign, or before a currency or a counted noun. */
export function withMagnitude({ tokens }: Document, numeral: Numeral, isMoney: boolean): Numeral {
  const { first, last, suffix, mantissa, scale } = numeral
  if (scale !== 1 || numeral.form !== 'digits') return numeral
  const next = tokens[last + 1]
  const isApart = !suffix && next && (isMoney || isBeforeCurrency(tokens, last + 1))
  const apart = isApart ? moneyScales.get(next.text) : undefined
  const factor = apart ?? moneyScales.get(suffix)
  if (!factor) return numeral
  if (!apart && !isMoney && !countsAhead(tokens, last, suffix) && !countsBefore(tokens, first)) return numeral
  const end = apart && next ? next.end : numeral.end
  return { ...numeral, last: apart ? last + 1 : last, end, suffix: '', scale: factor, value: exact(mantissa * factor) }
}

// "7 m euros"
const isBeforeCurrency = (tokens: Document['tokens'], letter: number): boolean =>
  moneyScales.has(tokens[letter]?.text ?? '') && unitAfter(tokens, letter, '')?.unit.form === 'money'

const notCounted = words(
  'long high wide tall deep thick away above below of from in to and or at by on for per the a an with before after down up off over under into ahead is was were are as than but that which where when while race final freestyle sprint hurdles x dash relay backstroke butterfly breaststroke medley',
)

// A word that is counted or a unit follows, so that a bare `m` cannot be metres: "2.7m copies".
function countsAhead(tokens: Document['tokens'], last: number, suffix: string): boolean {
  const next = tokens[last + 1]
  if (next?.text === '-' && lowerAt(tokens, last + 2) === 'strong') return true
  if (!next || next.kind !== 'word' || next.start - (tokens[last]?.end ?? 0) !== 1) return false
  const unit = unitAfter(tokens, last, '')
  if (unit) return true
  if (suffix !== 'm') return false
  // "a 2m wall"
  if (lowerAt(tokens, last - 1) === 'a' && !plural.test(next.text)) return false
  return /^\p{Ll}/u.test(next.text) ? !notCounted.at(tokens, last + 1) : isNamedKind(tokens, last + 1)
}

// "the number of jobs rose from 5.9m to 11m", where "a number of runners over 400m" has none
function countsBefore(tokens: Document['tokens'], first: number): boolean {
  if (!levels.at(tokens, first - 1)) return false
  for (let at = first - 2; at > first - 14 && tokens[at]?.kind !== 'mark'; at--)
    if (totals.at(tokens, at) || (lists.at(tokens, at) && lowerAt(tokens, at - 1) === 'waiting')) return true
    else if (lowerAt(tokens, at) === 'number' && lowerAt(tokens, at + 1) === 'of')
      return lowerAt(tokens, at - 1) === 'the'
  return false
}
// Of people, however long a list or a queue may be.
const totals = words(
  'population audience membership circulation readership workforce unemployment viewership ridership backlog',
)
const lists = words('list lists')
const levels = words('from to by at about around nearly exceeded reached hit')

// "1m Zika cases", "5m Syrian refugees", but "the 400m Olympic final"
function isNamedKind(tokens: Document['tokens'], at: number): boolean {
  const end = isCapital(tokens[at + 1]) ? at + 2 : at + 1
  return plural.test(tokens[end]?.text ?? '') && !ofRaces.at(tokens, end)
}
const plural = /^\p{Ll}+s$/u
const ofRaces = words('finals semi-finals heats champions medallists medals titles records sprinters runners swimmers')
