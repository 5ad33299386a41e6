import type { Actor } from './actor.ts'
import { actors, articles } from './corpus.ts'

/** Every quote and claim, in the order of articles and numbers. */
export const citations = articles.flatMap((article) => article.citations)

/** The actors by id. */
export const actorById: ReadonlyMap<string, Actor> = new Map(actors.map((actor) => [actor.id, actor]))
