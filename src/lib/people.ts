import type { ActorId, ActorKind } from '../annotate/types.ts'
import type { Actor } from './actor.ts'
import { isCitedQuote, type Article, type Citation } from './article.ts'
import { roleAt } from './role-at.ts'

/** What the page of an article says of an actor beyond its words: what it is called, what it is, and its role that day. */
type Person = { readonly name: string; readonly kind: ActorKind; readonly role: string | null }
export type People = ReadonlyMap<ActorId, Person>

/** Those of the actors whom the cards of quotes and claims name. */
export function peopleIn(citations: readonly Citation[], actors: ReadonlyMap<ActorId, Actor>): People {
  const named = citations.flatMap((citation) => {
    const speakers = isCitedQuote(citation) ? [citation.speaker, citation.addressee] : [citation.claimant]
    return speakers.flatMap((speaker) => actors.get(speaker?.actor ?? '') ?? [])
  })
  const day = citations[0]?.article.date ?? ''
  return new Map([...new Set(named)].map((actor) => [actor.id, toPerson(actor, day, actors)]))
}

function toPerson({ name, kind, entry }: Actor, day: string, actors: ReadonlyMap<ActorId, Actor>): Person {
  const role = roleAt(entry, day)
  const body = role?.of && (actors.get(role.of)?.name ?? role.of)
  return { name, kind, role: role ? [role.title, body].filter(Boolean).join(', ') : null }
}

/** Everybody whom an article names or quotes; counted once for all actors whose pages ask. */
export function namedIn(article: Article): readonly ActorId[] {
  const named = counted.get(article) ?? countNamed(article)
  counted.set(article, named)
  return named
}

const counted = new WeakMap<Article, readonly ActorId[]>()

const countNamed = ({ mentions, citations }: Article): ActorId[] => [
  ...new Set([
    ...mentions.map(({ actor }) => actor),
    ...citations.flatMap((one) => (one.kind === 'quote' ? one.speaker : one.claimant)?.actor ?? []),
  ]),
]
