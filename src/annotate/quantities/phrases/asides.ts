import type { Document } from '../../types.ts'
import { beforeTime } from '../times/before-time.ts'
import { isDash, type Clause } from './clauses.ts'
import { isCapital, lowerAt, words } from './neighbours.ts'
import { phraseBefore, type Phrase } from './noun-phrases.ts'
import { isRate } from './phrases-apart.ts'
import { holdsVerb, isVerbAt } from './verb-at.ts'
import { saying } from './verbs.ts'

type Tokens = Document['tokens']
const longest = 14

/** The noun phrase that an aside up to the comma at `closing` describes: `shares` in "shares, down since May, fell". */
export function headOfAside(tokens: Tokens, closing: number, clause: Clause): Phrase | undefined {
  if (lowerAt(tokens, clause.first - 1) === ',' && opensAside(tokens, clause.first, closing))
    return phraseEndingAt(tokens, clause.first - 2, Math.max(0, clause.first - 2 - longest))
  if (lowerAt(tokens, closing) === ')') return headOfMarks(tokens, closing, clause, opensBracket)
  if (isDash(tokens, closing)) return headOfMarks(tokens, closing, clause, isDash)
  let opening = closing - 1
  while (opening > clause.first && closing - opening < longest && lowerAt(tokens, opening) !== ',') opening--
  if (lowerAt(tokens, opening) !== ',' || opening <= clause.first || joining.at(tokens, opening + 1)) return undefined
  for (let index = opening + 1; index < closing; index++)
    if (isVerbAt(tokens, index) && !isParticiple(tokens, index, opening) && !isSaid(tokens, index, closing))
      return undefined
  const head = phraseEndingAt(tokens, beforeTime(tokens, opening - 1, clause.first), clause.first)
  if (!head) return undefined
  // "cut jobs, ropes, …": what an earlier verb has for its object is described by nothing.
  for (let index = head.first - 1; index >= clause.first; index--)
    if (isVerbAt(tokens, index)) return saying.at(tokens, index) ? head : undefined
  return head
}

// "the rate — the highest in years — was", "the rate (in May) was": what such marks enclose is an aside, whatever it says.
function headOfMarks(tokens: Tokens, closing: number, clause: Clause, opens: typeof isDash): Phrase | undefined {
  // "the worst theft - one that hurts - is down": hyphens end no clause, and what stands between them may hold one.
  const floor = lowerAt(tokens, closing) === '-' ? Math.max(0, closing - 2 * longest) : clause.first
  let opening = closing - (isDash(tokens, closing - 1) ? 2 : 1)
  while (opening > floor && !opens(tokens, opening) && !ending.at(tokens, opening)) opening--
  if (!opens(tokens, opening) || opening <= floor) return undefined
  const end = isDash(tokens, opening - 1) ? opening - 2 : opening - 1
  return phraseEndingAt(tokens, end, Math.min(clause.first, Math.max(0, end - longest)))
}

const ending = words('. ; : ! ?')
const opensBracket = (tokens: Tokens, at: number): boolean => lowerAt(tokens, at) === '('

function phraseEndingAt(tokens: Tokens, end: number, floor: number): Phrase | undefined {
  const phrase = phraseBefore(tokens, end, floor)
  // "fell by $77 an ounce, or 3 percent, to $40": nothing describes the ounce.
  return phrase?.last === end && !isRate(tokens, phrase.first) ? phrase : undefined
}
// "core sales, or those at older shops, rose"
const opensAside = (tokens: Tokens, first: number, closing: number): boolean =>
  relatives.at(tokens, first) || (lowerAt(tokens, first) === 'or' && !holdsVerb(tokens, first + 1, closing - 1))
const relatives = words('which who whose')

// "turnout, the board said on Monday, was", "turnout, said the board, was"
const isSaid = (tokens: Tokens, at: number, closing: number): boolean => telling.at(tokens, at) && closing - at < 6
const telling = words(
  'said says say added adds told tells reported reports noted notes announced warned warns estimated estimate estimates reckoned reckon reckons wrote writes argued argues thinks think thought believe believes believed suggest suggests suggested show shows showed indicate indicates indicated insisted insists claimed claims claim predicted predict predicts expects expect explained explains conceded admitted acknowledged recalled forecast forecasts',
)

// "takings, boosted by 26 games, rose", "the ship, licensed to carry 180, sank"
const isParticiple = (tokens: Tokens, at: number, opening: number): boolean => {
  if (lowerAt(tokens, at - 1) === 'to') return true
  if (at !== opening + 1) return false
  return participles.at(tokens, at) || (lowerAt(tokens, at).endsWith('ed') && behind.at(tokens, at + 1))
}

const behind = words('by in for with at from to on of as since')

const joining = words('and or but nor then')
const participles = words(
  'built founded based owned led run known called listed backed created established formed headquartered opened launched located named born made designed ended ending weighing measuring covering spanning carrying',
)

/** The name in apposition behind a phrase: `Larkspur` in "the airline, Larkspur, carried". */
export function nameBeside(tokens: Tokens, { last }: Phrase): Phrase | undefined {
  if (isCapital(tokens[last]) || lowerAt(tokens, last + 1) !== ',') return undefined
  let end = last + 1
  while (end - last < 8 && (isCapital(tokens[end + 1]) || (end > last + 1 && within.at(tokens, end + 1)))) end++
  const isClosed = end > last + 1 && isCapital(tokens[end]) && lowerAt(tokens, end + 1) === ','
  return isClosed ? { first: last + 2, last: end } : undefined
}

const within = words('of and & - the')
