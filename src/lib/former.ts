import type { Actor } from './actor.ts'
import type { Article } from './article.ts'
import { actorPath, articlePath } from './urls.ts'

/** An address that was renamed: its last part, and where it leads now. */
export type Former = { readonly former: string; readonly title: string; readonly to: string }

/** Every former address of an article. */
export const formerArticles = (articles: readonly Pick<Article, 'slug' | 'title' | 'formerSlugs'>[]): Former[] =>
  articles.flatMap(({ slug, title, formerSlugs = [] }) =>
    formerSlugs.map((former) => ({ former, title, to: articlePath(slug) })),
  )

/** Every former address of an actor. */
export const formerActors = (actors: readonly Pick<Actor, 'id' | 'name' | 'entry'>[]): Former[] =>
  actors.flatMap(({ id, name, entry }) =>
    (entry?.formerIds ?? []).map((former) => ({ former, title: name, to: actorPath(id) })),
  )
