import { upOrDown } from '../changes/direction-words.ts'
import { paces } from '../changes/paces.ts'
import { determiners, phraseOpeners } from '../phrases/determiners.ts'
import { isCapital, lowerAt, words } from '../phrases/neighbours.ts'
import { phraseBefore } from '../phrases/noun-phrases.ts'
import { beforeAdverbs } from '../phrases/step-over.ts'
import { isVerbAt } from '../phrases/verb-at.ts'
import { changeVerbs } from '../phrases/verbs.ts'
import { agentOf } from '../subjects/agents.ts'
import { longMonths } from '../times/months.ts'
import type { Site, Way } from './measured-site.ts'
import { asSubject } from './measured-site.ts'

/** `thefts` in "rises in thefts (up 7 percent)": what a change in brackets is said of. */
export const inBrackets: Way = ({ tokens, clause, reading: { first, last, form } }) => {
  // "from hydropower (900 GW)", "the strongest growth (4 percent)", where "men (40 percent)" is a share
  const isRate = form === 'percent' && rates.at(tokens, first - 2)
  const isLevel = (form === 'measure' || form === 'money' || isRate) && lowerAt(tokens, last + 1) === ')'
  const opening = isLevel ? first - 1 : upOrDown.at(tokens, first - 1) ? first - 2 : first
  if (lowerAt(tokens, opening) !== '(' || (isLevel && isCapital(tokens[opening - 1]))) return undefined
  const phrase = phraseBefore(tokens, opening - 1, Math.max(0, clause.first - longest))
  // "a 9-mile (14 km) road", "worth $9 today (£7)"
  if (!phrase || phrase.last !== opening - 1 || notMeasured.at(tokens, phrase.last)) return undefined
  const isFollowed = lowerAt(tokens, phrase.first) === 'followed' && lowerAt(tokens, phrase.first + 1) === 'by'
  return asSubject(isFollowed ? { ...phrase, first: phrase.first + 2 } : phrase)
}
const rates = words(
  'growth rate rates rise increase decline drop fall gain gains inflation unemployment turnout yield factor factors margin margins ratio level levels occupancy',
)
const notMeasured = words(
  'mile miles foot feet inch inches acre acres pound pounds today year month week day hour each',
)
const longest = 10

/** `inventories` in "inventories, at 14,500 tonnes, were" and in "inventories fell, at 14,500 tonnes": what an aside gives the level of. */
export const inPassing: Way = ({ tokens, clause, reading }) => {
  const { first, last, form } = reading
  // "shrank even more, by almost 5 percent"
  const link = beforeAdverbs(tokens, first - 1, first - 4, levelOrBy)
  const comma = beforeAdverbs(tokens, link - 1, link - 3)
  const isBy = lowerAt(tokens, link) === 'by'
  if (!levelOrBy.at(tokens, link) || lowerAt(tokens, comma) !== ',' || form === 'duration') return undefined
  // "closed, at 17 ports"
  if (form === 'count' && !isBy && tokens[last + 1]?.kind === 'word') return undefined
  const verb = firstVerb(tokens, clause.first, comma)
  // "output fell for a third month, by 5 percent"
  if (isBy)
    return verb !== undefined && changeVerbs.at(tokens, verb) ? asSubject(agentOf(tokens, verb, clause)) : undefined
  // "all eyes are on stocks, now at 5 percent"
  if (verb === undefined || lowerAt(tokens, last + 1) === ',' || lowerAt(tokens, link - 1) === 'now') {
    // "settled at its highest since May, at $42"
    const phrase = longMonths.has(lowerAt(tokens, comma - 1))
      ? undefined
      : phraseBefore(tokens, comma - 1, clause.first)
    return phrase?.last === comma - 1 ? asSubject(phrase) : undefined
  }
  // "was strong, at a 4 percent annual rate"
  const isPace = paces.at(tokens, last + 1) || paces.at(tokens, last + 2)
  if ((tokens[last + 1]?.kind === 'word' && !isPace) || !levels.at(tokens, verb)) return undefined
  return asSubject(agentOf(tokens, verb, clause))
}
const levelOrBy = words('at by')
const levels = words(
  'is was are were remained remains stayed stays ended ends closed closes finished settled held steadied fell rose slipped',
)

const firstVerb = (tokens: Site['tokens'], from: number, to: number): number | undefined => {
  for (let at = from; at < to; at++) if (isVerbAt(tokens, at)) return at
  return undefined
}

/** `turnover` in "with turnover at 5 percent", `Orlo` in "with the Orlo off 5 points": what an addition gives the level of. */
export const inAddition: Way = ({ tokens, clause, reading: { first, last, form } }) => {
  if (form === 'count' && tokens[last + 1]?.kind === 'word' && !behind.at(tokens, last + 1)) return undefined
  const link = beforeAdverbs(tokens, first - 1, first - 4, links)
  if (!links.at(tokens, link)) return undefined
  // "with stocks standing at 5 percent"
  const isStay = lowerAt(tokens, link) === 'at' && staying.at(tokens, link - 1)
  const isShare = lowerAt(tokens, link) === 'for'
  if (isShare && lowerAt(tokens, link - 1) !== 'accounting') return undefined
  const end = isStay || isShare ? link - 2 : link - 1
  const phrase = phraseBefore(tokens, end, clause.first)
  if (!phrase || phrase.last !== end) return undefined
  // "in the first quarter with fares up 5 percent"
  for (let at = phrase.last - 1; at > phrase.first; at--)
    if (lowerAt(tokens, at) === 'with' && !isCapital(tokens[at + 1]))
      return asSubject({ first: determiners.at(tokens, at + 1) ? at + 2 : at + 1, last: phrase.last })
  const opening = phraseOpeners.at(tokens, phrase.first - 1) ? 2 : 1
  return lowerAt(tokens, phrase.first - opening) === 'with' ? asSubject(phrase) : undefined
}
const behind = words('in on as after and while but from for by')
const staying = words(
  'standing hovering running trading sitting reported recorded estimated put pegged remaining staying holding averaging',
)
const links = words('at off up down for')
