import type { ActorEntry } from '../annotate/actors/registry.ts'
import { similarTo } from './actor-draft.ts'

/** An actor of `/data/actors.json`, as far as the review needs it. */
export type PublishedActor = {
  readonly name: string
  readonly kind: string
  readonly registered: boolean
  readonly mentions: number
  readonly articles: readonly string[]
}

/** An actor that only the articles introduce, with the registered ones it may be. */
export type ActorToReview = Pick<PublishedActor, 'name' | 'kind' | 'mentions'> & {
  readonly articles: string
  readonly 'may be': string
}

/** The actors that nobody registered yet, those in most articles first. */
export const actorsToReview = (actors: readonly PublishedActor[], entries: readonly ActorEntry[]): ActorToReview[] =>
  actors
    .filter(({ registered }) => !registered)
    .toSorted((a, b) => b.articles.length - a.articles.length || b.mentions - a.mentions)
    .map(({ name, kind, mentions, articles }) => ({
      name,
      kind,
      mentions,
      articles: shorten(articles),
      'may be': similarTo(name, entries)
        .map((entry) => entry.id)
        .join(', '),
    }))

const shorten = ([first = '', ...others]: readonly string[]): string =>
  others.length > 0 ? `${first} and ${others.length} more` : first
