import type { ActorEntry } from '../annotate/actors/registry.ts'
import type { ActorId, ActorKind, EntityType } from '../annotate/types.ts'
import type { Article, CitedClaim, CitedQuote } from './article.ts'

/** An article with the actors that are named in it, those named most first. */
export type LinkedArticle = Article & { readonly actors: readonly Actor[] }

/** An actor with everything the corpus holds of it. */
export type Actor = {
  readonly id: ActorId
  readonly name: string
  readonly type: EntityType
  readonly kind: ActorKind
  /** What people wrote about it; null for an actor that only the articles introduce. */
  readonly entry: ActorEntry | null
  /** What it said, and the claims it makes. */
  readonly quotes: readonly CitedQuote[]
  readonly claims: readonly CitedClaim[]
  /** What others said in words that name it. */
  readonly about: readonly CitedQuote[]
  readonly articles: readonly Article[]
  readonly mentions: number
}
