import { byWord } from '../phrases/determiners.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import { stepOver } from '../phrases/step-over.ts'
import { verbBefore } from '../phrases/verb-before.ts'
import { agentOf } from '../subjects/agents.ts'
import { asSubject, type Way } from './measured-site.ts'

/** `lead` in "Moe leads Lind by 5 points": by how far somebody is in front or behind. */
export const ledBy: Way = ({ tokens, clause, reading: { first, unit }, verb }) => {
  if (unit !== 'point' && unit !== 'percentage point') return undefined
  if (verb === undefined || first - verb > 8 || stepOver(tokens, first - 1, verb, byWord) === undefined)
    return undefined
  const noun = leading.at(tokens, verb) ? 'lead' : trailing.at(tokens, verb) ? 'deficit' : undefined
  return noun === undefined ? undefined : { phrase: null, noun, agent: agentOf(tokens, verb, clause) ?? null }
}
const leading = words('lead leads led leading')
const trailing = words('trail trails trailed trailing')

/** `referrals` in "referrals were the highest yet and 5 percent higher than in May": what is more or less as well. */
export const alsoMore: Way = ({ tokens, clause, reading: { first, last, form } }) => {
  if (form !== 'percent' || lowerAt(tokens, first - 1) !== 'and' || !degrees.at(tokens, last + 1)) return undefined
  let verb = verbBefore(tokens, first, clause, 12)
  // "is 5 percent up on May and 7 percent higher"
  if (verb !== undefined && degrees.at(tokens, verb)) verb = verbBefore(tokens, verb, clause, 12)
  return verb !== undefined && being.at(tokens, verb) ? asSubject(agentOf(tokens, verb, clause)) : undefined
}
const degrees = words('higher lower more less fewer larger smaller bigger above below up down')
const being = words('is are was were')
