import type { Document } from '../types.ts'
import type { Clause } from './clauses.ts'
import { gapBefore } from './gapped.ts'
import { textOf } from './noun-phrases.ts'
import { isName } from './proper-name.ts'
import type { Reading } from './readings.ts'

type Neighbours = {
  readonly before: Reading | undefined
  readonly told: { readonly measure: string | null; readonly subject: string | null } | undefined
}

/** Whose the next figure of the same kind is: `Ostia` in "Halden had a deficit of 25 percent, Ostia 33 percent". */
export function nextOwner(
  document: Document,
  { first, form }: Reading,
  { before, told }: Neighbours,
  clause: Clause,
): string | undefined {
  if (!told?.measure || !told.subject || told.measure.includes(told.subject) || before?.form !== form) return undefined
  const phrase = gapBefore(document.tokens, first, clause.first)
  return phrase && isName(document.tokens, phrase) && /^\p{Lu}/u.test(told.subject)
    ? textOf(document, phrase)
    : undefined
}
