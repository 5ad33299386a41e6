import { byWord } from '../phrases/determiners.ts'
import { words } from '../phrases/neighbours.ts'
import { stepOver } from '../phrases/step-over.ts'
import { agentOf } from '../subjects/agents.ts'
import type { Way } from './measured-site.ts'

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
