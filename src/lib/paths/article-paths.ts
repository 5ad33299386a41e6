import type { LinkedArticle } from '../actor.ts'
import { isCitedClaim, type Article } from '../article.ts'
import { actorById, figures, goneByArticle, lineByUnit } from '../corpus-index.ts'
import { articles } from '../corpus.ts'
import { peopleIn, type People } from '../people.ts'
import type { Permalink } from '../permalink.ts'
import { standingOf, type Standing } from '../standing.ts'
import { cachedPath } from './cached-path.ts'

/** An actor by its id and name. */
export type Named = { readonly id: string; readonly name: string }

/** All that the page of an article shows. */
export type ArticleInputs = {
  readonly article: Article
  /** Who is named in it, those named most first. */
  readonly named: readonly Named[]
  readonly people: People
  /** How each claim stands among those of all articles. */
  readonly standings: ReadonlyMap<string, Standing>
  /** What it published once and has no longer. */
  readonly gone: readonly Pick<Permalink['entry'], 'id' | 'kind'>[]
}

/** The paths of the pages of articles. */
export const articlePaths = () => articles.map((article) => cachedPath({ slug: article.slug }, () => inputsOf(article)))

function inputsOf(article: LinkedArticle): ArticleInputs {
  const { slug, citations, actors } = article
  const claims = citations.filter(isCitedClaim)
  return {
    article,
    named: actors.map(({ id, name }) => ({ id, name })),
    people: peopleIn(citations, actorById),
    standings: new Map(claims.map((it) => [it.id, standingOf(it, figures, lineByUnit.get(it.unit))])),
    gone: (goneByArticle.get(slug) ?? []).map(({ entry: { id, kind } }) => ({ id, kind })),
  }
}
