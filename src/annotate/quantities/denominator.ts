import type { Document } from '../types.ts'
import type { Clause } from './clauses.ts'
import { lowerAt, words } from './neighbours.ts'
import { isScale } from './number-words.ts'
import type { Phrase } from './noun-phrases.ts'
import { phraseAfter } from './noun-phrases.ts'
import type { Reading } from './readings.ts'
import { isVerbAt } from './verb-at.ts'
import { determiners, indefinite, ofWord, owners, possessives } from './determiners.ts'

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
  const noun = lowerAt(tokens, last + 1) === 'per' ? undefined : phraseAfter(tokens, last + 1, ceiling)
  const per = (noun?.last ?? last) + 1
  const isBase = lowerAt(tokens, per) === 'per' && tokens[per + 1]?.kind === 'number'
  return isBase && noun?.first !== last + 2 ? numberedAfter(tokens, per + 1, ceiling) : undefined
}

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

/** The people of a whole alone, `adults` in "41 percent of adults smoke": behind them, a word in the singular is what they do. */
export function peopleOf(tokens: Document['tokens'], phrase: Phrase | undefined): Phrase | undefined {
  if (!phrase) return undefined
  for (let index = phrase.first; index < phrase.last; index++)
    if (
      (groups.at(tokens, index) || peoples.test(tokens[index]?.text ?? '')) &&
      /^\p{Ll}+[^s\P{L}]$/u.test(tokens[index + 1]?.text ?? '') &&
      !ofWord.at(tokens, index + 1)
    )
      return { first: phrase.first, last: index }
  return phrase
}
const peoples = /^\p{Lu}\p{Ll}*(?:ans|ons|ers|crats|ots|edes|anes|oles|urks|rabs|eeks|ims|tives)$/u
const groups = words(
  'people adults children parents men women voters residents workers employees students pupils teachers patients doctors nurses households families respondents citizens companies firms businesses members owners users readers drivers farmers tenants homes schools countries states councils towns cities consumers customers shoppers pensioners migrants refugees boys girls teenagers babies drinkers smokers crews those',
)

/** The comma behind a whole that opens the clause, "Of the 900 tenants surveyed, 71 percent"; undefined where none does. */
export function wholeOpening(tokens: Document['tokens'], clause: Clause, { first }: Reading): number | undefined {
  if (lowerAt(tokens, clause.first) !== 'of' || !opensWhole(tokens, clause.first + 1)) return undefined
  for (let at = first - 1; at > clause.first && at > first - 5; at--) if (lowerAt(tokens, at) === ',') return at
  return undefined
}

// Not "of course".
const opensWhole = (tokens: Document['tokens'], at: number): boolean =>
  determiners.at(tokens, at) || owners.at(tokens, at) || tokens[at]?.kind === 'number' || lowerAt(tokens, at) === 'all'

/** Where a noun begins behind an article and a number: `tenants` in "the 900 tenants". */
export function behindNumber(tokens: Document['tokens'], start: number): number {
  const number = determiners.at(tokens, start) || owners.at(tokens, start) ? start + 1 : start
  return tokens[number]?.kind === 'number' ? endOfNumber(tokens, number) : start
}

const objects = words('them us whom')

/** The first token behind the number that begins at a token. */
function endOfNumber(tokens: Document['tokens'], start: number): number {
  let at = start
  while (tokens[at]?.kind === 'number' || isScale(tokens, at)) at++
  return at
}

/** What the number that begins at a token counts: `candidates` in "76 percent of the 412,000 candidates". */
export const numberedPeople = (tokens: Document['tokens'], number: number, ceiling: number): Phrase | undefined =>
  peopleOf(tokens, phraseAfter(tokens, endOfNumber(tokens, number), ceiling))

function numberedAfter(tokens: Document['tokens'], start: number, ceiling: number): Phrase | undefined {
  const rest = numberedPeople(tokens, start, ceiling)
  return rest?.first === endOfNumber(tokens, start) ? { first: start, last: rest.last } : undefined
}

/** The whole that begins at a token, with the number that belongs to it: `Norway's 38 million sheep`. */
function wholeAfter(tokens: Document['tokens'], start: number, ceiling: number): Phrase | undefined {
  // "the 61 percent of a year ago"
  if (indefinite.at(tokens, start) && lowerAt(tokens, start + 2) === 'ago') return undefined
  if (lowerAt(tokens, start) === 'those') return thoseAfter(tokens, start, ceiling)
  if (objects.at(tokens, start)) return { first: start, last: start }
  if (lowerAt(tokens, start) === 'the' && tokens[start + 1]?.kind === 'number' && tokens[start + 2]?.text !== '-')
    return numberedAfter(tokens, start + 1, ceiling)
  const phrase = peopleOf(tokens, phraseAfter(tokens, start, ceiling))
  const number = (phrase?.last ?? ceiling) + 1
  const isOwner = possessives.at(tokens, number - 1) || owners.at(tokens, number - 1)
  if (!phrase || tokens[number]?.kind !== 'number' || !isOwner) return phrase
  const rest = numberedPeople(tokens, number, ceiling)
  return rest ? { first: phrase.first, last: rest.last } : phrase
}

// "a one in five chance of rain": of no five chances.
const chances = words('chance risk odds probability likelihood possibility')
