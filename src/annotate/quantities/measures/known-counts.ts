import { lowerAt, words } from '../phrases/neighbours.ts'
import { stepOver } from '../phrases/step-over.ts'
import { agentOf } from '../subjects/agents.ts'
import { isMember, pluralOf, superlatives, victimsAt } from './counted-words.ts'
import { asObject, asSubject, type Measured, type Site } from './measured-site.ts'

/** What a number counts whose noun is told by its own words: victims, a toll, a magnitude, the members of a body. */
export function knownCount(site: Site): Measured | undefined {
  const { tokens, reading } = site
  const { first, last } = reading
  const victims = victimsAt(tokens, last + 1)
  if (victims) return asObject(site, victims)
  const toll = lowerAt(tokens, last + 1) === 'people' ? tollOf(site) : undefined
  if (toll) return toll
  // "a magnitude 6.0 quake", "a 6.0-magnitude quake"
  const before = lowerAt(tokens, first - 1) === '-' ? first - 2 : first - 1
  const behind = lowerAt(tokens, last + 1) === '-' ? last + 2 : last + 1
  const magnitude = [before, behind].find((at) => lowerAt(tokens, at) === 'magnitude')
  // "a 7.9 quake"
  if (magnitude === undefined && quakes.at(tokens, last + 1) && /^\d\.\d$/u.test(lowerAt(tokens, last)))
    return { phrase: null, noun: 'magnitude', agent: null }
  if (magnitude !== undefined) return { ...asObject(site, reading), phrase: { first: magnitude, last: magnitude } }
  if (isMember(tokens, last + 1) && !superlatives.at(tokens, last + 2))
    return { ...asObject(site, reading), phrase: null, noun: pluralOf(lowerAt(tokens, last + 2)) }
  return undefined
}

// "the death toll rose to 1,150 people"
function tollOf({ tokens, clause, reading, verb }: Site): Measured | undefined {
  if (verb === undefined || stepOver(tokens, reading.first - 1, verb, levels) === undefined) return undefined
  const agent = agentOf(tokens, verb, clause)
  if (!agent) return undefined
  for (let at = agent.first; at <= Math.min(agent.last, agent.first + 3); at++)
    if (tolls.at(tokens, at)) return asSubject(agent)
  return undefined
}
const quakes = words('earthquake earthquakes quake quakes tremor tremors temblor aftershock aftershocks')
const levels = words('to at')
const tolls = words('toll tally')
