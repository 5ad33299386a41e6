import type { Actor } from './actor.ts'
import { toMatrix } from './charts/matrix.ts'
import { periodOf } from './charts/timeline.ts'
import { actors, articles, quotes } from './corpus.ts'

/** The actors that an article names, those with most to say first, then by name. */
export const namedActors: readonly Actor[] = actors.filter(isNamed).toSorted((a, b) => weight(b) - weight(a))

/** Registered actors that no article names yet. */
export const unnamedActors: readonly Actor[] = actors.filter((actor) => !isNamed(actor))

/** When the articles were published. */
export const period = periodOf(articles)

/** Who speaks about whom in all articles. */
export const matrix = toMatrix(quotes)

function isNamed({ mentions, quotes, claims }: Actor): boolean {
  return mentions + quotes.length + claims.length > 0
}

// Saying something counts for more than being named: the index is for those who look for a voice.
function weight({ quotes, claims, about, mentions }: Actor): number {
  return 3 * (quotes.length + claims.length) + about.length + mentions / 10
}
