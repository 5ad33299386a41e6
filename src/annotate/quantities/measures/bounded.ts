import { changes } from '../changes/change-nouns.ts'
import { isNumberAt } from '../phrases/counted-plural.ts'
import { phraseOpeners } from '../phrases/determiners.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import { phraseBefore, type Phrase } from '../phrases/noun-phrases.ts'
import { isVerbAt } from '../phrases/verb-at.ts'
import type { Reading } from '../readings.ts'
import { asSubject, type Site, type Way } from './measured-site.ts'

/** `winds` in "winds over 90 km/h", `incomes` in "incomes below $900": what has a bound right behind it. */
export const bounded: Way = ({ tokens, clause, reading: { first, last, form, unit } }) => {
  if (!bounds.at(tokens, first - 1) || !(form === 'measure' || form === 'money' || form === 'percent')) return undefined
  // "bridges over 3 km"
  if (lowerAt(tokens, first - 1) === 'over' && form === 'measure' && spaces.has(unit ?? '')) return undefined
  // "in most cases over 80 percent of the time"
  if (form === 'percent' && lowerAt(tokens, last + 1) === 'of') return undefined
  if (!/^\p{Ll}{3,}s$/u.test(tokens[first - 2]?.text ?? '') || isVerbAt(tokens, first - 2)) return undefined
  const phrase = phraseBefore(tokens, first - 2, clause.first)
  if (phrase?.last !== first - 2) return undefined
  // "to ban sales over $900"
  const isAct = lowerAt(tokens, phrase.first - 1) === 'to' && phrase.first < phrase.last
  return asSubject(isAct ? { ...phrase, first: phrase.first + 1 } : phrase)
}
const bounds = words('over above below under exceeding')
const spaces: ReadonlySet<string> = new Set(['m', 'km', 'mile', 'foot', 'yard', 'acre', 'hectare'])

/** `net profit` in "a rise in net profit at $65 million": the account that a sum is the level of. */
export const levelOf: Way = ({ tokens, clause, reading }) =>
  asSubject(accountAt(tokens, reading, clause.first) ?? changedTo(tokens, reading, clause.first))

/** `rents` in "a drop in rents from $6 to $5 per room": what changes from one level to another. */
export const changedFrom: Way = ({ tokens, clause, reading }) =>
  setsOut(tokens, reading) ? asSubject(changedTo(tokens, reading, clause.first)) : undefined

/** `shipments` in "an increase in shipments to $7 million", "…, from $5 to $7": what a change is of that leads to a figure. */
function changedTo(tokens: Site['tokens'], reading: Reading, floor: number): Phrase | undefined {
  const { first } = reading
  if (lowerAt(tokens, first - 1) !== 'to' && !setsOut(tokens, reading)) return undefined
  const end = lowerAt(tokens, first - 2) === ',' ? first - 3 : first - 2
  const phrase = phraseBefore(tokens, end, floor)
  if (phrase?.last !== end) return undefined
  for (let at = phrase.first; at < phrase.last - 1; at++)
    if (changes.at(tokens, at) && changedIn.at(tokens, at + 1)) {
      const start = at + (phraseOpeners.at(tokens, at + 2) ? 3 : 2)
      return start <= phrase.last ? { first: start, last: phrase.last } : undefined
    }
  return undefined
}

// "from 40 to 30", "from 40 in May to 30", where "a rise in demand from 40 ports" ends nowhere
function setsOut(tokens: Site['tokens'], { first, last, value }: Reading): boolean {
  if (lowerAt(tokens, first - 1) !== 'from') return false
  if (Array.isArray(value)) return true
  for (let at = last + 1; at < last + 6 && tokens[at]?.kind !== 'mark'; at++)
    if (lowerAt(tokens, at) === 'to') return isNumberAt(tokens, at + 1) || /^\p{Sc}$/u.test(lowerAt(tokens, at + 1))
  return false
}

/** The account right before "at" and a sum. */
export function accountAt(tokens: Site['tokens'], { first, form }: Reading, floor: number): Phrase | undefined {
  const isAccount =
    (form === 'money' && accounts.at(tokens, first - 2)) || (form === 'percent' && growths.at(tokens, first - 2))
  if (!isAccount || lowerAt(tokens, first - 1) !== 'at') return undefined
  let from = first - 2
  while (from > floor && from > first - 8 && !changedIn.at(tokens, from - 1)) from--
  const phrase = phraseBefore(tokens, first - 2, from)
  return phrase?.last === first - 2 ? phrase : undefined
}
const growths = words('growth increase rise decline drop inflation unemployment turnout')
const changedIn = words('in')
const accounts = words('profit profits revenue revenues income turnover ebitda earnings loss losses sales')
