import type { Document } from '../types.ts'
import type { Clause } from './clauses.ts'
import { lowerAt } from './neighbours.ts'
import { phraseAfter, textOf } from './noun-phrases.ts'
import type { Reading } from './readings.ts'

/** Of what a share is: `global defense expenditure` in `55 percent of global defense expenditure`. */
export function denominatorOf(document: Document, clause: Clause, { last, form }: Reading): string | null {
  if (form !== 'percent' && form !== 'fraction' && form !== 'ratio') return null
  if (lowerAt(document.tokens, last + 1) !== 'of') return null
  const phrase = phraseAfter(document.tokens, last + 2, clause.last)
  return phrase ? textOf(document, phrase) : null
}
