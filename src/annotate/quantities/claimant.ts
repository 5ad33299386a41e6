import type { Annotation, Quote, Span } from '../types.ts'

/** A lookup of the innermost quotation around a span; asked in the order of the text, it reads the quotes once. */
export function innermostQuote(known: readonly Annotation[]): (span: Span) => Quote | undefined {
  const quotes = known
    .filter((annotation) => annotation.kind === 'quote')
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const open: Quote[] = []
  let next = 0
  return (span) => {
    for (let quote = quotes[next]; quote && quote.start <= span.start; quote = quotes[++next]) {
      while (open.length > 0 && (open.at(-1)?.end ?? 0) <= quote.start) open.pop()
      open.push(quote)
    }
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= span.start) open.pop()
    // Crossing quotations are rare; a few steps down find the one that holds the whole span.
    for (let depth = 1; depth <= 8; depth++) {
      const quote = open.at(-depth)
      if (!quote || quote.end >= span.end) return quote
    }
    return undefined
  }
}
