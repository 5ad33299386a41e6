import type { Document } from '../types.ts'
import type { Clause } from './clauses.ts'
import { dateAt, isYear } from './dates.ts'
import { lowerAt } from './neighbours.ts'
import type { Phrase } from './noun-phrases.ts'
import { textOf } from './noun-phrases.ts'
import type { Reading } from './readings.ts'

/** When a quantity held or is to hold, in the words of the text: `2024`, `June 2018`, `last year`; null if unsaid. */
export function timeOf(document: Document, clause: Clause, { first, last }: Reading): string | null {
  let nearest: { distance: number; phrase: Phrase } | undefined
  for (let index = clause.first; index <= clause.last; index++) {
    const phrase = index < first || index > last ? timeAt(document, index) : undefined
    if (!phrase) continue
    const distance = index < first ? first - phrase.last : index - last
    if (!nearest || distance < nearest.distance) nearest = { distance, phrase }
    index = phrase.last
  }
  return nearest ? textOf(document, nearest.phrase) : null
}

function timeAt(document: Document, index: number): Phrase | undefined {
  const { tokens } = document
  const token = tokens[index]
  if (!token) return undefined
  const date = dateAt(document, index)
  if (date) return date
  if (token.kind === 'number') return isYear(token.text) ? { first: index, last: index } : undefined
  const relative = /^(?:last|this|next|previous|past)$/u.test(token.lower)
  if (
    relative &&
    /^(?:year|month|week|quarter|decade|century|spring|summer|autumn|fall|winter)$/u.test(lowerAt(tokens, index + 1))
  )
    return { first: index, last: index + 1 }
  return undefined
}
