import type { Document } from '../types.ts'
import { agentOf } from './agents.ts'
import { beforeTime } from './before-time.ts'
import { possessives } from './determiners.ts'
import { isEroding } from './eroding.ts'
import type { Clause } from './clauses.ts'
import { asSubject, type Measured, type Way } from './measured-site.ts'
import { isYearOnYear } from './year-on-year.ts'
import { upOrDown } from './direction-words.ts'
import { isCapital, lowerAt, words } from './neighbours.ts'
import { followsDeterminer } from './follows-determiner.ts'
import { isPartOfNoun } from './noun-at.ts'
import { phraseAfter, phraseBefore, type Phrase } from './noun-phrases.ts'
import { putFigures } from './put-figures.ts'
import type { Reading } from './readings.ts'
import { stepOver } from './step-over.ts'
import { isVerbAt } from './verb-at.ts'
import { auxiliaries, changeVerbs, transitiveChanges } from './verbs.ts'

/** `raise their defense budgets to 5 percent`: what stands between the verb and "to" or "by". */
export const changedObject: Way = ({ tokens, clause, reading }) => {
  const link = stepOver(tokens, reading.first - 1, clause.first, levelWords) ?? directly(reading)
  if (link === undefined) return undefined
  const raised =
    lowerAt(tokens, link) === 'to' && lowerAt(tokens, link - 1) === ','
      ? raisedBefore(tokens, link - 1, clause)
      : undefined
  if (raised) return raised
  const linking = lowerAt(tokens, link + 1) === 'least' ? undefined : lowerAt(tokens, link)
  for (let index = link - 1; index >= Math.max(clause.first, link - 10); index--) {
    // "placing values 5 percent lower"
    const isLeft = link === reading.first && leaving.at(tokens, index) && steady.at(tokens, reading.last + 1)
    const isChanger =
      isLeft ||
      (link === reading.first ? shifting : transitiveChanges).at(tokens, index) ||
      (linking === 'by' && isEroding(tokens, index)) ||
      (linking === 'at' &&
        placing.at(tokens, index) &&
        (reading.form === 'percent' ? !isVerbAt(tokens, index + 1) : !auxiliaries.at(tokens, index)))
    if (!isChanger || followsDeterminer(tokens, index) || isPartOfNoun(tokens, index)) continue
    // "raise the minimum price by 5 cents"
    const isName = isCapital(tokens[index]) || !isCapital(tokens[index + 1])
    if (nounsToo.at(tokens, index) && !isVerbAt(tokens, index) && isName) continue
    if (lowerAt(tokens, index) === 'cap' && lowerAt(tokens, index - 1) === 'market') continue
    const phrase =
      phraseBefore(tokens, endOfObject(tokens, beforeTime(tokens, link - 1, index), index), index + 1) ??
      wholeObject(tokens, index, link) ??
      (isLeft && index === link - 2 ? { first: link - 1, last: link - 1 } : undefined)
    // "held steady at"
    if (phrase && lowerAt(tokens, phrase.last) === 'hold' && lowerAt(tokens, phrase.last - 1) === 'on')
      return changedBy(tokens, index, clause, { first: phrase.first, last: phrase.last - 2 })
    if (phrase && phrase.first === phrase.last && steady.at(tokens, phrase.first)) return undefined
    // "increased from last month's 5 percent", "the mill was valued by the bank at $5"
    if (phrase && possessives.at(tokens, phrase.last)) continue
    if (phrase && lowerAt(tokens, index + 1) === 'by') return asSubject(agentOf(tokens, index, clause))
    // "bring down the rate to 5 percent"
    const behind = upOrDown.at(tokens, index + 1) ? index + 1 : index
    if (!phrase || phrase.first > behind + 2 || isYearOnYear(tokens, phrase.last)) return undefined
    return judging.at(tokens, index) || placing.at(tokens, index)
      ? { phrase, noun: null, agent: null }
      : changedBy(tokens, index, clause, phrase)
  }
  return undefined
}

const nounsToo = words('price value estimate forecast')

// "raised the rate for the first time in years, to 5 percent"
function raisedBefore(tokens: Document['tokens'], comma: number, clause: Clause): Measured | undefined {
  for (let verb = comma - 1; verb >= Math.max(clause.first, comma - 14); verb--) {
    if (!shifting.at(tokens, verb) || !isVerbAt(tokens, verb)) continue
    const phrase = phraseAfter(tokens, verb + 1, comma - 1)
    return phrase && phrase.first <= verb + 2 ? changedBy(tokens, verb, clause, phrase) : undefined
  }
  return undefined
}

const changedBy = (tokens: Document['tokens'], verb: number, clause: Clause, phrase: Phrase): Measured => ({
  phrase,
  noun: null,
  // "9 boats sank, taking the total number to 42": they have no number.
  agent: lowerAt(tokens, verb - 1) === ',' && isTally(tokens, phrase) ? null : (agentOf(tokens, verb, clause) ?? null),
})
const isTally = (tokens: Document['tokens'], { first, last }: Phrase): boolean =>
  tallies.at(tokens, first) || tallies.at(tokens, last)
const tallies = words('number total tally toll count')

// "lifted the dividend 8 percent"
const directly = ({ first, form, unit }: Reading): number | undefined =>
  form === 'percent' || unit === 'point' || unit === 'basis point' ? first : undefined
const shifting = words(
  'raise raises raised raising increase increases increased increasing boost boosts boosted boosting lift lifts lifted lifting cut cuts cutting reduce reduces reduced reducing lower lowers lowered lowering slash slashes slashed slashing hike hikes hiked trim trims trimmed',
)

const leaving = words(
  'leave leaves left leaving place places placing put puts putting make makes making send sends sending',
)

// "sees growth slowing to 2 percent"
const endOfObject = (tokens: Document['tokens'], last: number, verb: number): number =>
  last > verb + 1 && changeVerbs.at(tokens, last) && lowerAt(tokens, last).endsWith('ing') ? last - 1 : last

// "put the number of people sheltering there at 400"
function wholeObject(tokens: Document['tokens'], verb: number, link: number): Phrase | undefined {
  const isFigure = lowerAt(tokens, verb + 1) === 'the' && putFigures.at(tokens, verb + 2)
  return isFigure && putting.at(tokens, verb) && lowerAt(tokens, link) === 'at'
    ? { first: verb + 2, last: link - 1 }
    : undefined
}
const putting = words('put puts putting placed')

// "put losses at $5 million": whoever says so has none.
const judging = words('estimate estimates estimated estimating put puts putting placed forecast forecasts see sees')
const placing = words('placed project projects projected projecting predict predicts predicted has have had')
const steady = words('average steady firm flat unchanged stable close upwards downwards upward downward higher lower')
const levelWords = words('to by at from')
