import { lowerAt, words } from '../phrases/neighbours.ts'
import { beforeAdverbs } from '../phrases/step-over.ts'
import { agentOf } from '../subjects/agents.ts'
import { asSubject, type Way } from './measured-site.ts'

/** `storm` in "the storm was moving north at 22 km/h": what has a speed. */
export const movingAt: Way = ({ tokens, clause, reading: { first, unit } }) => {
  if (!speeds.has(unit ?? '')) return undefined
  const at = beforeAdverbs(tokens, first - 1, first - 5, atWord)
  if (lowerAt(tokens, at) !== 'at') return undefined
  for (let verb = at - 1; verb > at - 4; verb--)
    if (moving.at(tokens, verb)) return asSubject(agentOf(tokens, verb, clause))
  return undefined
}
const atWord = words('at')
const speeds: ReadonlySet<string> = new Set(['mph', 'km/h', 'm/s', 'km/s', 'knot'])
const moving = words(
  'moving moved moves travelling traveling travelled traveled travels heading tracking crawling racing speeding driving driven flying blowing drifting orbiting orbits',
)
