import type { Actor } from './actor.ts'
import { toNumberLines, type NumberLine } from './charts/number-line.ts'
import { actors, articles, claims, permalinks } from './corpus.ts'
import type { Permalink } from './permalink.ts'
import { toFigures } from './same-figure.ts'

/** Every quote and claim, in the order of articles and numbers. */
export const citations = articles.flatMap((article) => article.citations)

/** The actors by id. */
export const actorById: ReadonlyMap<string, Actor> = new Map(actors.map((actor) => [actor.id, actor]))

/** The permalinks that have a past, by id, and those whose words no article holds any more. */
export const permalinkById: ReadonlyMap<string, Permalink> = new Map(permalinks.map((one) => [one.entry.id, one]))
export const retired: readonly Permalink[] = permalinks.filter(({ entry }) => entry.state === 'retired')

/** The words of a published id, or undefined where there is none of that name. */
export const wordsOf = (id: string): string | undefined =>
  permalinkById.get(id)?.entry.exact ?? citations.find((citation) => citation.id === id)?.exact

/** The permalinks that each article published and has no longer. */
export const goneByArticle: ReadonlyMap<string, readonly Permalink[]> = Map.groupBy(
  permalinks.filter(({ citation }) => citation === null),
  ({ slug }) => slug,
)

/** Claims by value and unit. */
export const figures = toFigures(claims)

/** The number line of each unit that has one, with those of its claims that are most worth checking. */
export const lineByUnit: ReadonlyMap<string | null, NumberLine | undefined> = new Map(
  [...Map.groupBy(claims, ({ unit }) => unit)].map(([unit, those]) => [unit, toNumberLines(those.slice(0, 200))[0]]),
)
