import type { Document } from '../types.ts'
import type { Clause } from './clauses.ts'
import { lowerAt } from './neighbours.ts'
import type { Phrase } from './noun-phrases.ts'
import { phraseAfter } from './noun-phrases.ts'
import type { Reading } from './readings.ts'
import { determiners, owners } from './determiners.ts'

/** Of what a share is: `spending` in "55 percent of spending", `homes` in "one in five homes", `town` in "half the town". */
export function denominatorOf({ tokens }: Document, clause: Clause, { last, form, unit }: Reading): Phrase | undefined {
  const next = lowerAt(tokens, last + 1)
  if (form === 'ratio' && unit === 'fraction') {
    const start = next === 'of' ? last + 2 : last + 1
    const group = phraseAfter(tokens, start, clause.last)
    return group && (next === 'of' || group.first === start) ? group : undefined
  }
  if (form !== 'percent' && form !== 'fraction') return undefined
  if (next === 'of') return phraseAfter(tokens, last + 2, clause.last)
  const whole = form === 'fraction' && (determiners.has(next) || owners.has(next))
  return whole ? phraseAfter(tokens, last + 1, clause.last) : undefined
}
