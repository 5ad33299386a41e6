import type { Document } from '../../types.ts'
import type { Clause } from '../phrases/clauses.ts'
import { indefinite, owners } from '../phrases/determiners.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import { verbBefore } from '../phrases/verb-before.ts'
import { changeVerbs } from '../phrases/verbs.ts'
import { agentOf } from '../subjects/agents.ts'
import { asSubject, type Measured, type Way } from './measured-site.ts'

/** `index` in "the index hit a six-month low of 40": what has the high or low. */
export function extremeOf(tokens: Document['tokens'], clause: Clause, link: number): Measured | undefined {
  const verb = verbBefore(tokens, link, clause, 16)
  if (verb === undefined) return undefined
  const isRecord = lowerAt(tokens, link - 1) === 'record'
  const verbs = lowerAt(tokens, link) === 'at' ? setting : isRecord ? reaching : hitting
  const isOwn =
    // "hit new highs of"
    several.at(tokens, link - 1) ||
    // "fell to 40 in 2019 from an all-time high of 60"
    sources.at(tokens, openingOf(tokens, link)) ||
    [1, 2, 3].some((ahead) => indefinite.at(tokens, verb + ahead) || owners.at(tokens, verb + ahead))
  return isOwn && (verbs.at(tokens, verb) || changeVerbs.at(tokens, verb))
    ? asSubject(agentOf(tokens, verb, clause))
    : undefined
}
// "from" before "an all-time high"
function openingOf(tokens: Document['tokens'], link: number): number {
  let at = link - 2
  while (at > link - 7 && !indefinite.at(tokens, at)) at--
  return at - 1
}
const sources = words('from')

const setting = words('hit hits hitting reach reached reaching touched set sets setting')
const reaching = words('hit hits reach reached touched')
const hitting = words('hit hits reached touched struck set fell fallen rose risen dropped climbed slid sank jumped')

/** `rate` in "the rate hit a ten-year low at 4 percent", "setting a record at 4 percent". */
export const atExtreme: Way = ({ tokens, clause, reading: { first } }) =>
  lowerAt(tokens, first - 1) === 'at' && tops.at(tokens, first - 2) ? extremeOf(tokens, clause, first - 1) : undefined
const tops = words('low high peak record')

/** Whether the preposition at a token ties a number to a high or low: "a six-month low of 40". */
export const isExtreme = (tokens: Document['tokens'], link: number): boolean =>
  lowerAt(tokens, link) === 'of' &&
  (extremes.at(tokens, link - 1) ||
    (points.at(tokens, link - 1) && outermost.at(tokens, link - 2)) ||
    (lowerAt(tokens, link - 1) === 'level' && lowerAt(tokens, link - 2) === 'record'))
const several = words('lows highs peaks')
const extremes = words('low high peak lows highs peaks')
const points = words('level record point rate mark')
const outermost = words('lowest highest')
