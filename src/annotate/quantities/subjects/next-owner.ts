import type { Document } from '../../types.ts'
import { gapBefore } from '../measures/gapped.ts'
import type { Clause } from '../phrases/clauses.ts'
import { textOf } from '../phrases/noun-phrases.ts'
import { isName } from '../phrases/proper-name.ts'
import type { Reading } from '../readings.ts'

type Neighbours = {
  readonly before: Reading | undefined
  readonly told: { readonly measure: string | null; readonly subject: string | null } | undefined
}

/** Whose the next figure of the same kind is: `Ostia` in "Halden had a deficit of 25 percent, Ostia 33 percent". */
export function nextOwner(
  document: Document,
  reading: Reading,
  { before, told }: Neighbours,
  clause: Clause,
): string | undefined {
  const { first, form } = reading
  if (!told?.measure || before?.form !== form) return undefined
  if (!told.subject || told.measure.includes(told.subject)) return undefined
  const { tokens } = document
  const phrase = gapBefore(tokens, first, clause.first)
  return phrase && isName(tokens, phrase) && /^\p{Lu}/u.test(told.subject) ? textOf(document, phrase) : undefined
}
