import type { Actor } from './actor.ts'
import { actors, articles, permalinks } from './corpus.ts'
import type { Permalink } from './permalink.ts'

/** Every quote and claim, in the order of articles and numbers. */
export const citations = articles.flatMap((article) => article.citations)

/** The actors by id. */
export const actorById: ReadonlyMap<string, Actor> = new Map(actors.map((actor) => [actor.id, actor]))

/** The permalinks by id, and those whose words no article holds any more. */
export const permalinkById: ReadonlyMap<string, Permalink> = new Map(permalinks.map((one) => [one.entry.id, one]))
export const retired: readonly Permalink[] = permalinks.filter(({ entry }) => entry.state === 'retired')
