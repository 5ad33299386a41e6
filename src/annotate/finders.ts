import { findMentions } from './actors/mentions.ts'
import { findQuantities } from './quantities/quantities.ts'
import { findMarkedWords } from './quotes/marked-words.ts'
import { findQuotes } from './quotes/quotes.ts'
import type { Annotation, Finder } from './types.ts'

/** The finders in their order; each sees what those before it found: a quote knows its actors, a claim its quote. */
export const finders = {
  mentions: inEnglish(findMentions),
  quotes: inEnglish(findQuotes, findMarkedWords),
  quantities: inEnglish(findQuantities),
} as const

/** The rules are about English: in another language they would find what nobody said. */
function inEnglish(find: Finder<Annotation>, elsewhere: Finder<Annotation> = () => []): Finder<Annotation> {
  return (document, context) => (document.isEnglish ? find : elsewhere)(document, context)
}
