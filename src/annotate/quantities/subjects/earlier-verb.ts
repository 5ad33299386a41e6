import type { Document } from '../../types.ts'
import type { Clause } from '../phrases/clauses.ts'
import { isDomainDot } from '../phrases/inside-phrase.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import { phraseBefore, type Phrase } from '../phrases/noun-phrases.ts'
import { holdsVerb } from '../phrases/verb-at.ts'
import { verbBefore } from '../phrases/verb-before.ts'

type Tokens = Document['tokens']

/** A verb in the clause in which its subject stands. */
export type Earlier = { readonly verb: number; readonly clause: Clause }

/** Pronouns that stand for whoever was told before. */
export const pronouns = words('it they he she')

/** `fell` before "are" in "rents fell 5 percent in May, but are up 9 percent": the verb to which a "but" joins another. */
export function verbBeforeContrast(tokens: Tokens, joint: number): Earlier | undefined {
  const comma = lowerAt(tokens, joint - 1) === ',' ? joint - 1 : lowerAt(tokens, joint) === 'but' ? joint : undefined
  if (!contrasts.at(tokens, joint) || comma === undefined) return undefined
  let first = joint - 1
  while (first > 0 && joint - first < 26 && !isStop(tokens, first - 1)) first--
  const clause = { first: lowerAt(tokens, first) === 'that' ? first + 1 : first, last: comma - 1 }
  const verb = verbBefore(tokens, comma, clause, 24)
  return verb === undefined ? undefined : { verb, clause }
}
const contrasts = words('but and')

/** `says` in "the army says it destroyed": the verb of who says or expects something of itself. */
export function verbOfSayer(tokens: Tokens, end: number, clause: Clause): Earlier | undefined {
  const verb = lowerAt(tokens, end) === 'that' ? end - 1 : end
  if (!claiming.at(tokens, verb)) return undefined
  let first = verb
  while (first > 0 && verb - first < 20 && !isStop(tokens, first - 1)) first--
  return { verb, clause: { ...clause, first } }
}
const isStop = (tokens: Tokens, at: number): boolean => stops.at(tokens, at) && !isDomainDot(tokens, at)
const stops = words('. ? ! ; : “ ” "')

const claiming = words('says said claims claimed reports reported announced expects expected estimates estimated')

/** "urged towns to raise", "for towns to raise": the object; "plans to run": the agent of the verb before. */
export function agentOfInfinitive(tokens: Tokens, to: number, clause: Clause): Phrase | Earlier | undefined {
  const verb = verbBefore(tokens, to, clause)
  // "Brokers had expected it to stay at 5 percent": no brokers do.
  if (pronouns.at(tokens, to - 1) && verb === to - 2 && askers.at(tokens, verb)) return undefined
  const wished = [2, 3, 4, 5].find((back) => lowerAt(tokens, to - back) === 'for')
  // "costs for the town are expected to grow"
  if (wished && !holdsVerb(tokens, to - wished + 1, to - 1)) return phraseBefore(tokens, to - 1, to - wished + 1)
  // "the ship, licensed to carry"
  const aside = lowerAt(tokens, to - 2) === ',' && lowerAt(tokens, to - 1).endsWith('ed')
  // "is estimated officially to be"
  const end = lowerAt(tokens, to - 1).endsWith('ly') && verb === to - 2 ? verb : to - 1
  const phrase = phraseBefore(tokens, aside ? to - 3 : end, verb === undefined || aside ? clause.first : verb + 1)
  if (verb === undefined || aside) return phrase
  return phrase && askers.at(tokens, verb) ? phrase : { verb, clause }
}

const askers = words(
  'urge urges urged urging ask asks asked asking tell tells told telling want wants wanted force forces forced forcing allow allows allowed require requires required expect expects expected project projects projected forecast forecasts predict predicts predicted estimate estimates estimated see sees saw press presses pressed pushed push help helps helped order orders ordered enable enables enabled enabling allowing causing cause causes caused lead led',
)
