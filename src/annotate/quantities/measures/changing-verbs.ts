import type { Document } from '../../types.ts'
import { followsDeterminer } from '../phrases/follows-determiner.ts'
import { isCapital, lowerAt, words } from '../phrases/neighbours.ts'
import { isPartOfNoun } from '../phrases/noun-at.ts'
import { isVerbAt } from '../phrases/verb-at.ts'
import { auxiliaries, transitiveChanges } from '../phrases/verbs.ts'
import type { Reading } from '../readings.ts'

/** Whether a verb leaves something higher or lower by a number: "placing values 5 percent lower". */
export const leavesAt = (tokens: Document['tokens'], verb: number, link: number, { first, last }: Reading): boolean =>
  link === first && leaving.at(tokens, verb) && steady.at(tokens, last + 1)

/** Whether a verb brings something to or by a number, which `link` leads to: "raised … to 5 percent". */
export function isChanger(tokens: Document['tokens'], verb: number, link: number, { first, form }: Reading): boolean {
  if ((link === first ? shifting : transitiveChanges).at(tokens, verb)) return true
  const linking = lowerAt(tokens, link + 1) === 'least' ? undefined : lowerAt(tokens, link)
  if (linking !== 'at' || !placing.at(tokens, verb)) return false
  return form === 'percent' ? !isVerbAt(tokens, verb + 1) : !auxiliaries.at(tokens, verb)
}

/** Whether a form of such a verb is a noun: "the cut by 5 cents", "raise the minimum price by 5 cents". */
export function isNounOfChange(tokens: Document['tokens'], at: number): boolean {
  if (followsDeterminer(tokens, at) || isPartOfNoun(tokens, at)) return true
  const isName = isCapital(tokens[at]) || !isCapital(tokens[at + 1])
  if (nounsToo.at(tokens, at) && !isVerbAt(tokens, at) && isName) return true
  return lowerAt(tokens, at) === 'cap' && lowerAt(tokens, at - 1) === 'market'
}
const nounsToo = words('price value estimate forecast')

/** Verbs that raise or lower something. */
export const shifting = words(
  'raise raises raised raising increase increases increased increasing boost boosts boosted boosting lift lifts lifted lifting cut cuts cutting reduce reduces reduced reducing decrease decreases decreased decreasing sliced slicing lower lowers lowered lowering slash slashes slashed slashing hike hikes hiked trim trims trimmed',
)

const leaving = words(
  'leave leaves left leaving place places placing put puts putting make makes making send sends sending',
)

/** "put losses at $5 million": whoever says so has none. */
export const judging = words(
  'estimate estimates estimated estimating put puts putting placed forecast forecasts see sees',
)
export const placing = words('placed project projects projected projecting predict predicts predicted has have had')

/** What does not change, or only tells in which direction something does. */
export const steady = words(
  'average steady firm flat unchanged stable close upwards downwards upward downward higher lower up down',
)
