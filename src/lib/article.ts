import type { Claim, Mention, Quote, Speaker } from '../annotate/types.ts'
import type { Frontmatter } from '../content/article-schema.ts'

/** An article as its record says it: nothing here depends on other articles. */
export type Article = Frontmatter & {
  readonly slug: string
  readonly text: string
  /** The name of the record that holds its HTML. */
  readonly record: string
  /** Whether the rules could read it; of other languages only words between quotation marks are marked. */
  readonly isEnglish: boolean
  readonly mentions: readonly Mention[]
  /** Quotes and claims in the order of their numbers. */
  readonly citations: readonly Citation[]
}

/** A quote or claim with its permalink, its number in the article, and who is named in it. */
export type Citation = CitedQuote | CitedClaim
export type CitedQuote = Quote & Cited
export type CitedClaim = Claim & Cited
type Cited = {
  readonly id: string
  readonly number: number
  readonly article: Article
  readonly about: readonly string[]
}

export const isCitedQuote = (citation: Citation): citation is CitedQuote => citation.kind === 'quote'
export const isCitedClaim = (citation: Citation): citation is CitedClaim => citation.kind === 'claim'

/** Whose words a quotation is, as far as its article says so: a bare pronoun that leads to nobody does not. */
export const attributedTo = ({ speaker, tier }: Quote): Speaker | null => (tier === 'none' ? null : speaker)
