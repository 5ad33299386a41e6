import type { Document } from '../types.ts'
import type { Clause } from './clauses.ts'
import { lowerAt } from './neighbours.ts'
import { scales } from './number-words.ts'
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
  if (next === 'of') return wholeAfter(tokens, last + 2, clause.last)
  const whole = form === 'fraction' && (determiners.has(next) || owners.has(next))
  return whole ? phraseAfter(tokens, last + 1, clause.last) : undefined
}

// "half of Norway's 38 million sheep": the number belongs to the whole.
function wholeAfter(tokens: Document['tokens'], start: number, ceiling: number): Phrase | undefined {
  const phrase = phraseAfter(tokens, start, ceiling)
  let number = (phrase?.last ?? ceiling) + 1
  if (!phrase || tokens[number]?.kind !== 'number' || !/^['’]s?$/u.test(lowerAt(tokens, number - 1))) return phrase
  while (tokens[number]?.kind === 'number' || scales.has(lowerAt(tokens, number))) number++
  const rest = phraseAfter(tokens, number, ceiling)
  return rest ? { first: phrase.first, last: rest.last } : phrase
}
