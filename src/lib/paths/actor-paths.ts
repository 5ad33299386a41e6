import { period } from '../actor-index.ts'
import type { Actor } from '../actor.ts'
import type { Period } from '../charts/timeline.ts'
import { actors } from '../corpus.ts'
import { mostPassages } from '../lists/actor-list.ts'
import type { Names } from '../lists/citation-list.ts'
import { names } from '../lists/pages.ts'
import { namedIn } from '../people.ts'
import { cachedPath } from './cached-path.ts'

/** All that the page of an actor shows. */
export type ActorInputs = {
  readonly actor: Actor
  /** Those of the names that its lists need. */
  readonly names: Names
  readonly period: Period
}

export type ActorFilterInputs = Omit<ActorInputs, 'period'>

/** The paths of the pages of actors. */
export const actorPaths = () =>
  actors.map((actor) => cachedPath<ActorInputs>({ id: actor.id }, () => ({ actor, names: namesFor(actor), period })))

/** The paths of the rules that filter those pages; a list of one passage cannot be parted, and so needs none. */
export const actorFilterPaths = () =>
  actors
    .filter(({ quotes, claims, about }) => quotes.length + claims.length + about.length > 1)
    .map((actor) => cachedPath<ActorFilterInputs>({ id: actor.id }, () => ({ actor, names: namesFor(actor) })))

function namesFor({ quotes, claims, about, entry }: Actor): Names {
  const shown = [quotes, claims, about].flatMap((list) => list.slice(0, mostPassages).map(({ article }) => article))
  const articles = new Set(shown)
  const roles = [...(entry?.in ?? []), ...(entry?.roles ?? []).map(({ of }) => of ?? '')]
  const ids = new Set([...roles, ...[...articles].flatMap(namedIn)])
  return {
    actors: new Map([...ids].flatMap((id) => entryOf(names.actors, id))),
    articles: new Map([...articles].map(({ slug, title }) => [slug, title])),
  }
}

function entryOf(all: ReadonlyMap<string, string>, id: string): (readonly [id: string, name: string])[] {
  const name = all.get(id)
  return name === undefined ? [] : [[id, name]]
}
