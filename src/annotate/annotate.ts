import { findMentions } from './actors/mentions.ts'
import type { Registry } from './actors/registry.ts'
import { readDocument } from './document.ts'
import { findQuantities } from './quantities/quantities.ts'
import { findQuotes } from './quotes/quotes.ts'
import type { Annotation, Finder } from './types.ts'

/** Each finder sees what those before it found: a quote knows its actors, a claim its quote. */
const finders: readonly Finder<Annotation>[] = [findMentions, findQuotes, findQuantities]

/** The mentions, then the quotes, then the quantities of a plain text; the same input gives the same output. */
export function annotate(text: string, registry: Registry): Annotation[] {
  const document = readDocument(text)
  return finders.reduce<Annotation[]>((known, find) => known.concat(find(document, { registry, known })), [])
}
