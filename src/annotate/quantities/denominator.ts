import type { Document } from '../types.ts'
import type { Clause } from './clauses.ts'
import { lowerAt } from './neighbours.ts'
import type { Phrase } from './noun-phrases.ts'
import { phraseAfter } from './noun-phrases.ts'
import type { Reading } from './readings.ts'

/** Of what a share is: `global defense expenditure` in "55 percent of …", `homes` in "one in five homes". */
export function denominatorOf({ tokens }: Document, clause: Clause, { last, form, unit }: Reading): Phrase | undefined {
  if (form === 'ratio' && unit === 'fraction') {
    const group = phraseAfter(tokens, last + 1, clause.last)
    return group?.first === last + 1 ? group : undefined
  }
  if (form !== 'percent' && form !== 'fraction') return undefined
  return lowerAt(tokens, last + 1) === 'of' ? phraseAfter(tokens, last + 2, clause.last) : undefined
}
