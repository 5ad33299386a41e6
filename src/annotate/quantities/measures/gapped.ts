import type { Token } from '../../types.ts'
import { isNumberAt } from '../phrases/counted-plural.ts'
import { byWord, determiners, indefinite } from '../phrases/determiners.ts'
import { isGerund, lowerAt, words } from '../phrases/neighbours.ts'
import { phraseBefore, type Phrase } from '../phrases/noun-phrases.ts'
import { beforeAdverbs } from '../phrases/step-over.ts'
import { changeVerbs } from '../phrases/verbs.ts'
import { percentOrPoints } from '../units/percent-words.ts'
import { asSubject, type Way } from './measured-site.ts'

/** `corn` in "wheat fell 1.2 percent, corn 0.8 percent": what a number is said of whose verb goes without saying. */
export const gapped: Way = ({ tokens, clause, reading: { first, form, unit } }) =>
  form === 'percent' || unit === 'point' || links.at(tokens, first - 1)
    ? asSubject(gapBefore(tokens, first, clause.first))
    : undefined

const links = words('by to')

/** The noun between the number before, a comma or "and", and a number; undefined where something else stands there. */
export function gapBefore(tokens: readonly Token[], first: number, floor: number): Phrase | undefined {
  // "exports rose by 5 percent and imports by 3 percent", "by a whopping 3 percent"
  const by = beforeAdverbs(tokens, determined(tokens, first - 1), floor, byWord)
  const isBy = lowerAt(tokens, by) === 'by'
  // "exports rose to 5 percent and imports to 3 percent"
  const isTo = lowerAt(tokens, first - 1) === 'to'
  const last = isTo ? first - 2 : isBy ? by - 1 : first - 1
  const end = tokens[last]
  // "with exports rising by 5 percent and imports falling by 3"
  if ((end?.kind !== 'word' && end?.kind !== 'number') || changeVerbs.at(tokens, last)) return undefined
  const phrase = phraseBefore(tokens, last, floor)
  // "rose by 5 percent, representing 3 percent of the total"
  if (phrase?.last !== last || (phrase.first === last && isGerund(tokens, last))) return undefined
  const joint = determiners.at(tokens, phrase.first - 1) ? phrase.first - 2 : phrase.first - 1
  const before = lowerAt(tokens, joint) === 'and' && lowerAt(tokens, joint - 1) === ',' ? joint - 2 : joint - 1
  const goesOn = isTo ? isMovedTo : isBy ? isChangedBy : undefined
  return joins.at(tokens, joint) && (goesOn ? goesOn(tokens, joint) : percentOrPoints.at(tokens, before))
    ? phrase
    : undefined
}

// The level before it: "to $5 in May and".
function isMovedTo(tokens: readonly Token[], joint: number): boolean {
  if (lowerAt(tokens, joint) !== 'and') return false
  for (let at = joint - 2; at > joint - 10 && lowerAt(tokens, at) !== '.'; at--)
    if (lowerAt(tokens, at) === 'to') return isNumberAt(tokens, at + 1) || /^\p{Sc}$/u.test(lowerAt(tokens, at + 1))
  return false
}

// The change before it: "by 33,000 people and".
function isChangedBy(tokens: readonly Token[], joint: number): boolean {
  for (let at = joint - 2; at > joint - 16; at--)
    if (lowerAt(tokens, at) === 'by' && changeVerbs.at(tokens, at - 1)) return tokens[at + 1]?.kind === 'number'
  return false
}
const determined = (tokens: readonly Token[], at: number): number => (indefinite.at(tokens, at - 1) ? at - 2 : at)
const joins = words(', and')
