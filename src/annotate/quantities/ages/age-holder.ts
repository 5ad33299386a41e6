import type { Document } from '../../types.ts'
import { isCapital, isGlued, lowerAt } from '../phrases/neighbours.ts'
import { textOf } from '../phrases/noun-phrases.ts'
import type { Reading } from '../readings.ts'

/** Whether an age only describes somebody, "a 26-year-old rider", and measures nothing in its clause. */
export const isDescribing = ({ tokens }: Document, { first, rule }: Reading): boolean =>
  rule === 'years-old' && lowerAt(tokens, first + 1) === '-' && isGlued(tokens, first + 1)

/** Who is so old: `Ida Moe` in "26-year-old Ida Moe"; null where a noun or nothing follows. */
export function holderOf(document: Document, { last }: Reading): string | null {
  let end = last
  while (isCapital(document.tokens[end + 1])) end++
  return end > last ? textOf(document, { first: last + 1, last: end }) : null
}
