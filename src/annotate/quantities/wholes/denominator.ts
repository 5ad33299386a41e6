import type { Document } from '../../types.ts'
import type { Clause } from '../phrases/clauses.ts'
import { determiners, indefinite, owners, phraseOpeners, possessives } from '../phrases/determiners.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import { type Phrase, phraseAfter } from '../phrases/noun-phrases.ts'
import { isVerbAt } from '../phrases/verb-at.ts'
import type { Reading } from '../readings.ts'
import { percentWords } from '../units/percent-words.ts'
import { peopleOf, behindNumber, numberedPeople, numberedAfter, numberFrom } from './counted-people.ts'

/** Of what a share is: `spending` in "55 percent of spending", `homes` in "one in five homes", `town` in "half the town". */
export function denominatorOf({ tokens }: Document, clause: Clause, reading: Reading): Phrase | undefined {
  const { first, last, form, unit } = reading
  const next = lowerAt(tokens, last + 1)
  if (form === 'ratio' && unit === 'fraction') {
    // "one train in five"
    if (lowerAt(tokens, first + 2) === 'in' && tokens[first + 1]?.kind === 'word')
      return { first: first + 1, last: first + 1 }
    const start = next === 'of' ? last + 2 : last + 1
    const group = phraseAfter(tokens, start, clause.last)
    if (group && next !== 'of' && (chances.at(tokens, group.first) || isPredicate(tokens, group, first)))
      return undefined
    return group && (next === 'of' || group.first === start) ? group : undefined
  }
  if (form === 'count') return baseAfter(tokens, last, clause.last)
  if (form !== 'percent' && form !== 'fraction') return undefined
  if (next === 'of') return wholeAfter(tokens, last + 2, clause.last)
  const whole = form === 'fraction' && (determiners.has(next) || owners.has(next)) && !isTime(tokens, last + 1)
  if (whole) return phraseAfter(tokens, last + 1, clause.last)
  const comma = wholeOpening(tokens, clause, reading)
  return comma === undefined ? undefined : phraseAfter(tokens, behindNumber(tokens, clause.first + 1), comma - 1)
}

// "4.2 deaths per 1,000 births"
function baseAfter(tokens: Document['tokens'], last: number, ceiling: number): Phrase | undefined {
  if (!isPerNear(tokens, last + 1)) return undefined
  const noun = lowerAt(tokens, last + 1) === 'per' ? undefined : phraseAfter(tokens, last + 1, ceiling)
  const at = (noun?.last ?? last) + 1
  const isBase = per.at(tokens, at) && tokens[at + 1]?.kind === 'number'
  return isBase && noun?.first !== last + 2 ? numberedAfter(tokens, at + 1, ceiling) : undefined
}

function isPerNear(tokens: Document['tokens'], from: number): boolean {
  for (let at = from; at < from + 5; at++) if (per.at(tokens, at)) return true
  return false
}
const per = words('per')

// "has fallen by a third this year"
const isTime = (tokens: Document['tokens'], at: number): boolean =>
  lowerAt(tokens, at) === 'this' && periods.at(tokens, at + 1)
const periods = words('year month week quarter season summer winter spring autumn decade century morning')

// "one in 20 develops pneumonia", where "one in 20 homes lacks water" has a verb behind the homes
const isPredicate = (tokens: Document['tokens'], { first, last }: Phrase, number: number): boolean =>
  lowerAt(tokens, number) === 'one' &&
  first < last &&
  /\p{Ll}{3}s$/u.test(lowerAt(tokens, first)) &&
  !/s$/u.test(lowerAt(tokens, last)) &&
  (tokens[last + 1]?.kind !== 'word' || !isVerbAt(tokens, last + 1)) &&
  !ties.at(tokens, first + 1)
const ties = words('of in on for with at')

// "those taking the drug", up to the verb.
function thoseAfter(tokens: Document['tokens'], start: number, ceiling: number): Phrase {
  let last = start
  while (last < Math.min(ceiling, start + 8) && tokens[last + 1]?.kind === 'word' && !isVerbAt(tokens, last + 1)) last++
  return { first: start, last }
}

/** The comma behind a whole that opens the clause, "Of the 900 tenants surveyed, 71 percent"; undefined where none does. */
export function wholeOpening(tokens: Document['tokens'], clause: Clause, { first }: Reading): number | undefined {
  if (lowerAt(tokens, clause.first) !== 'of' || !opensWhole(tokens, clause.first + 1)) return undefined
  for (let at = first - 1; at > clause.first && at > first - 5; at--) if (lowerAt(tokens, at) === ',') return at
  return undefined
}

// Not "of course".
const opensWhole = (tokens: Document['tokens'], at: number): boolean =>
  phraseOpeners.at(tokens, at) ||
  (tokens[at]?.kind === 'number' && !percentWords.at(tokens, at + 1)) ||
  lowerAt(tokens, at) === 'all'

const objects = words('them us whom')

/** The whole that begins at a token, with the number that belongs to it: `Norway's 38 million sheep`. */
function wholeAfter(tokens: Document['tokens'], start: number, ceiling: number): Phrase | undefined {
  // "the 61 percent of a year ago"
  if (indefinite.at(tokens, start) && lowerAt(tokens, start + 2) === 'ago') return undefined
  if (lowerAt(tokens, start) === 'those') return thoseAfter(tokens, start, ceiling)
  if (objects.at(tokens, start) && tokens[start]?.text !== 'US') return { first: start, last: start }
  if (lowerAt(tokens, start) === 'the' && tokens[start + 1]?.kind === 'number' && tokens[start + 2]?.text !== '-')
    return numberedAfter(tokens, start + 1, ceiling)
  // "of roughly 120,000 patients"
  const about = numberFrom(tokens, start)
  if (about > start && lowerAt(tokens, about + 1) !== '-') return numberedAfter(tokens, about, ceiling)
  const phrase = peopleOf(tokens, phraseAfter(tokens, start, ceiling))
  const number = (phrase?.last ?? ceiling) + 1
  const isOwner = possessives.at(tokens, number - 1) || owners.at(tokens, number - 1)
  if (!phrase || tokens[number]?.kind !== 'number' || !isOwner) return phrase
  const rest = numberedPeople(tokens, number, ceiling)
  return rest ? { first: phrase.first, last: rest.last } : phrase
}

// "a one in five chance of rain": of no five chances.
const chances = words('chance risk odds probability likelihood possibility')
