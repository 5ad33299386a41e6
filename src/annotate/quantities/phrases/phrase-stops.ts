import type { Document } from '../../types.ts'
import { changes } from '../changes/change-nouns.ts'
import { monthNumbers } from '../times/months.ts'
import { agoAt, yearly } from '../times/relative-times.ts'
import { days } from '../times/time-phrases.ts'
import { owners, possessives, ties } from './determiners.ts'
import { noAdverbs } from './ly-words.ts'
import { endsBefore, isCapital, isGerund, lowerAt, words } from './neighbours.ts'

type Tokens = Document['tokens']

/** Whether a noun phrase ends before a word that could stand inside one; `isLater` where the phrase has begun. */
export function endsPhrase(tokens: Tokens, at: number, isLater: boolean): boolean {
  // "the membership casting its ballots"
  if (isLater && owners.at(tokens, at + 1) && isGerund(tokens, at)) return true
  if (isLater && (fates.at(tokens, at) || isDoing(tokens, at) || isManner(tokens, at))) return true
  // "750 refugees risk having no food"
  if (isLater && lowerAt(tokens, at) === 'risk' && isGerund(tokens, at + 1) && isMany(tokens, at - 1)) return true
  // "a hit relating to the closure", "a charge tied to it", "900 boats able to sail"
  if (isLater && (neverKinds.at(tokens, at) || holding.at(tokens, at))) return true
  if (isLater && tied.at(tokens, at) && lowerAt(tokens, at + 1) === 'to') return true
  // "a 5 percent jump taking prices to"
  if (isLater && taking.at(tokens, at) && changes.at(tokens, at - 1)) return true
  // "900 people who've left"
  if (isLater && contracted.test(lowerAt(tokens, at))) return true
  // "five bags due to rain"
  if (isLater && lowerAt(tokens, at) === 'due' && lowerAt(tokens, at + 1) === 'to') return true
  // "below the 900 mark for the first time"
  if (lowerAt(tokens, at) === 'for' && lowerAt(tokens, at + 3) === 'time' && lowerAt(tokens, at + 1) === 'the')
    return true
  // "9,245 people ages 12 to 39"
  if (isLater && lowerAt(tokens, at) === 'ages' && tokens[at + 1]?.kind === 'number') return true
  // "hospitals no longer work"
  if (lowerAt(tokens, at) === 'no' && lowerAt(tokens, at + 1) === 'longer') return true
  // "half the rate five years ago"
  if (isLater && agoAt(tokens, at)) return true
  // "900 adults May 3"
  if (isLater && tokens[at + 1]?.kind === 'number' && isCapital(tokens[at]) && monthNumbers.has(lowerAt(tokens, at)))
    return true
  // "three requests Monday", where "three Monday meetings" goes on
  if (isLater && isDayAlone(tokens, at)) return true
  return (
    dating.at(tokens, at) &&
    (times.at(tokens, at + 1) || isDayAlone(tokens, at + 1) || (yearly.at(tokens, at + 1) && times.at(tokens, at + 2)))
  )
}

/** Participles that never tell the kind of a noun: "an index showing growth". */
export const neverKinds = words(
  'saying containing showing suggesting indicating confirming announcing extending relating citing repaying requiring allowing enabling totalling totaling',
)
const holding = words('involving containing comprising representing featuring')
const tied = words('tied linked related ready able unable willing unwilling eligible available likely prepared')
const taking = words('taking pushing bringing sending lifting driving leaving')
const contracted = /^(?:who|that|they|we|you|it|he|she|there)['’]/u

// "left 410 people dead", "found four of them guilty"
const fates = words(
  'still already also never dead guilty alive homeless unhurt unharmed stranded short clear adrift aboard ashore ahead behind every each annually respectively apiece shy worldwide nationwide statewide globally',
)

// "74 ships waiting offshore", "640 investors seeking £31 million"
const isDoing = (tokens: Tokens, at: number): boolean =>
  isGerund(tokens, at) &&
  isMany(tokens, at - 1) &&
  !isMany(tokens, at + 1) &&
  (ties.at(tokens, at + 1) || amounts.at(tokens, at + 1) || !isMany(tokens, at + 2))
// "92 ports reporting fewer ships"
const amounts = words('fewer more less no higher lower')
// "two directors abruptly resigned", "the oil normally flows through it", where "its fully owned mines" goes on
const isManner = (tokens: Tokens, at: number): boolean =>
  /^\p{Ll}{3,}ly$/u.test(tokens[at]?.text ?? '') &&
  !noAdverbs.at(tokens, at) &&
  (isMany(tokens, at - 1) ? !isMany(tokens, at + 1) : ways.at(tokens, at + 1))
const ways = words('in on at by for with from to into through over under across around along')

const isMany = (tokens: Tokens, at: number): boolean =>
  /^(?:\p{Ll}{3,}s|people|men|women|children|staff|police)$/u.test(lowerAt(tokens, at))

const isDayAlone = (tokens: Tokens, at: number): boolean =>
  isCapital(tokens[at]) &&
  days.has(lowerAt(tokens, at)) &&
  endsBefore(tokens, at + 1, ways) &&
  !possessives.at(tokens, at + 1)
const times = words('year month week day night quarter decade season summer winter spring autumn fall')
const dating = words('last next late early')
