import { findMentions } from './actors/mentions.ts'
import type { Registry } from './actors/registry.ts'
import { readDocument } from './document.ts'
import { findQuantities } from './quantities/quantities.ts'
import { findQuotes } from './quotes/quotes.ts'
import type { Mention, Quantity, Quote } from './types.ts'

/** Everything found in one text, each kind in the order of the text. */
export type Annotations = {
  readonly mentions: readonly Mention[]
  readonly quotes: readonly Quote[]
  readonly quantities: readonly Quantity[]
}

/** The mentions, quotes and quantities of a plain text; the same input gives the same output. */
export function annotate(text: string, registry: Registry): Annotations {
  const document = readDocument(text)
  const mentions = findMentions(document, { registry, known: [] })
  const quotes = findQuotes(document, { registry, known: mentions })
  const quantities = findQuantities(document, { registry, known: [...mentions, ...quotes] })
  return { mentions, quotes, quantities }
}
