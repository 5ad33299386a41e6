import type { Citation, CitedClaim, CitedQuote } from './article.ts'
import { isCitedClaim, isCitedQuote } from './article.ts'

/** What stands beside a quote or claim: the quotes it is part of, the claims in it, the rest of its utterance. */
export type Related = {
  readonly within: readonly CitedQuote[]
  readonly holds: readonly CitedClaim[]
  readonly utterance: readonly CitedQuote[]
}

/** What stands around and in a quote or claim of an article, in the order of the text. */
export function relatedTo(citation: Citation): Related {
  const others = citation.article.citations.filter((other) => other !== citation)
  return {
    within: others.filter(isCitedQuote).filter((quote) => contains(quote, citation)),
    holds: citation.kind === 'quote' ? others.filter(isCitedClaim).filter((claim) => contains(citation, claim)) : [],
    utterance:
      citation.kind === 'quote' ? others.filter(isCitedQuote).filter(({ group }) => group === citation.group) : [],
  }
}

type Range = Pick<Citation, 'start' | 'end'>
const contains = (outer: Range, inner: Range): boolean => outer.start <= inner.start && outer.end >= inner.end
