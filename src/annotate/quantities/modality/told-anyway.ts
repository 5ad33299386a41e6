import type { Document } from '../../types.ts'
import { indefinite, owners, possessives } from '../phrases/determiners.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import { beforeAdverbs } from '../phrases/step-over.ts'
import { isVerbAt } from '../phrases/verb-at.ts'
import { saying } from '../phrases/verbs.ts'
import type { Reading } from '../readings.ts'

type Tokens = Document['tokens']

/** Whether a number tells a fact, whatever its clause foresees or wants: "It would ask its 4,500 members". */
export function isToldAnyway(tokens: Tokens, { first, last, form }: Reading): boolean {
  if (form === 'count') return isGiven(tokens, first - 1) || isOfSource(tokens, first)
  if (!shares.has(form)) return false
  // "back the plan and 31 percent oppose it"
  if (isVerbAt(tokens, last + 1) && lowerAt(tokens, beforeAdverbs(tokens, first - 1)) === 'and') return true
  // "intend to stay, versus 42 percent who plan to leave"
  return lowerAt(tokens, last + 1) === 'who'
}
const shares: ReadonlySet<string> = new Set(['percent', 'fraction', 'ratio'])

// That it has so many is no forecast.
const isGiven = (tokens: Tokens, before: number): boolean =>
  lowerAt(tokens, before) === 'the' || owners.at(tokens, before) || possessives.at(tokens, before)

// "may fall, a study of 900 adults suggests", "may fall, said a panel of 40": so many say so.
const isOfSource = (tokens: Tokens, first: number): boolean =>
  lowerAt(tokens, first - 1) === 'of' &&
  sources.at(tokens, first - 2) &&
  indefinite.at(tokens, first - 3) &&
  (lowerAt(tokens, first - 4) === ',' || saying.at(tokens, first - 4))
const sources = words('study survey poll review analysis trial sample panel group team coalition')
