import type { Document } from '../../types.ts'
import { upOrDown } from '../changes/direction-words.ts'
import type { Clause } from '../phrases/clauses.ts'
import { possessives } from '../phrases/determiners.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import { nounsInLy } from '../phrases/ly-words.ts'
import { phraseAfter, phraseBefore, type Phrase } from '../phrases/noun-phrases.ts'
import { stepOver } from '../phrases/step-over.ts'
import { isVerbAt } from '../phrases/verb-at.ts'
import { changeVerbs } from '../phrases/verbs.ts'
import { putFigures } from '../put-figures.ts'
import type { Reading } from '../readings.ts'
import { agentOf } from '../subjects/agents.ts'
import { beforeTime } from '../times/before-time.ts'
import { isYear } from '../times/date-parts.ts'
import { isYearOnYear } from '../times/year-on-year.ts'
import { isChanger, isNounOfChange, judging, leavesAt, placing, shifting, steady } from './changing-verbs.ts'
import { asSubject, type Measured, type Way } from './measured-site.ts'
import { isTally } from './tallies.ts'

/** `raise their defense budgets to 5 percent`: what stands between the verb and "to" or "by". */
export const changedObject: Way = ({ tokens, clause, reading }) => {
  const link = stepOver(tokens, reading.first - 1, clause.first, levelWords) ?? directly(reading)
  if (link === undefined) return undefined
  const raised =
    lowerAt(tokens, link) === 'to' && lowerAt(tokens, link - 1) === ','
      ? raisedBefore(tokens, link - 1, clause)
      : undefined
  if (raised) return raised
  for (let index = link - 1; index >= Math.max(clause.first, link - 10); index--) {
    const isLeft = leavesAt(tokens, index, link, reading)
    if (!(isLeft || isChanger(tokens, index, link, reading)) || isNounOfChange(tokens, index)) continue
    const phrase =
      phraseBefore(tokens, endOfObject(tokens, beforeTime(tokens, link - 1, index), index), index + 1) ??
      wholeObject(tokens, index, link) ??
      (isLeft && index === link - 2 ? { first: link - 1, last: link - 1 } : undefined)
    // "held steady at"
    if (phrase && lowerAt(tokens, phrase.last) === 'hold' && lowerAt(tokens, phrase.last - 1) === 'on')
      return changedBy(tokens, index, clause, { first: phrase.first, last: phrase.last - 2 })
    if (phrase && phrase.first === phrase.last && isHow(tokens, phrase.first)) return undefined
    // "bucked the trend with rents dropping by 5 percent"
    if (phrase && holdsWith(tokens, phrase) && changeVerbs.at(tokens, phrase.last + 1)) return undefined
    // "increased from last month's 5 percent", "the mill was valued by the bank at $5"
    if (phrase && possessives.at(tokens, phrase.last)) continue
    if (phrase && lowerAt(tokens, index + 1) === 'by') return asSubject(agentOf(tokens, index, clause))
    // "bring down the rate to 5 percent"
    const behind = upOrDown.at(tokens, index + 1) ? index + 1 : index
    // "brought the 2019 total to 40"
    const start = phrase && isYear(lowerAt(tokens, phrase.first - 1)) ? phrase.first - 1 : phrase?.first
    if (!phrase || start === undefined || start > behind + 2 || isYearOnYear(tokens, phrase.last)) return undefined
    return judging.at(tokens, index) || placing.at(tokens, index)
      ? { phrase, noun: null, agent: null }
      : changedBy(tokens, index, clause, phrase)
  }
  return undefined
}

// "raised the rate for the first time in years, to 5 percent"
function raisedBefore(tokens: Document['tokens'], comma: number, clause: Clause): Measured | undefined {
  for (let verb = comma - 1; verb >= Math.max(clause.first, comma - 14); verb--) {
    if (!shifting.at(tokens, verb) || !isVerbAt(tokens, verb)) continue
    const phrase = phraseAfter(tokens, verb + 1, comma - 1)
    return phrase && phrase.first <= verb + 2 ? changedBy(tokens, verb, clause, phrase) : undefined
  }
  return undefined
}

function holdsWith(tokens: Document['tokens'], { first, last }: Phrase): boolean {
  for (let at = first; at < last; at++) if (lowerAt(tokens, at) === 'with') return true
  return false
}

// "increased remarkably by"
const isHow = (tokens: Document['tokens'], at: number): boolean =>
  steady.at(tokens, at) || (lowerAt(tokens, at).endsWith('ly') && !nounsInLy.at(tokens, at))

const changedBy = (tokens: Document['tokens'], verb: number, clause: Clause, phrase: Phrase): Measured => ({
  phrase,
  noun: null,
  // "9 boats sank, taking the total number to 42": they have no number.
  agent: lowerAt(tokens, verb - 1) === ',' && isTally(tokens, phrase) ? null : (agentOf(tokens, verb, clause) ?? null),
})
// "lifted the dividend 8 percent"
const directly = ({ first, form, unit }: Reading): number | undefined =>
  form === 'percent' || unit === 'point' || unit === 'basis point' ? first : undefined
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

const levelWords = words('to by at from')
