import type { ActorId, ActorKind } from '../types.ts'

/** What people wrote about one actor; see README, "Add an actor". */
export type ActorEntry = {
  readonly id: ActorId
  readonly name: string
  readonly kind: ActorKind
  readonly wikidata?: string | undefined
  readonly names?: ActorNames | undefined
  readonly family?: string | undefined
  readonly roles?: readonly ActorRole[] | undefined
  readonly in?: readonly ActorId[] | undefined
  readonly formerIds?: readonly ActorId[] | undefined
  readonly summary?: string | undefined
}

export type ActorNames = Partial<
  Record<'aliases' | 'acronyms' | 'weak' | 'former' | 'demonyms' | 'seats' | 'never', readonly string[] | undefined>
>

export type ActorRole = {
  readonly title: string
  readonly of?: ActorId | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** The registered actors by id, in a form that finders search. */
export type Registry = { readonly actors: ReadonlyMap<ActorId, ActorEntry> }

/** A registry of `entries`, which must have been checked: ids are unique. */
export function buildRegistry(entries: readonly ActorEntry[]): Registry {
  return { actors: new Map(entries.map((entry) => [entry.id, entry])) }
}
