import type { Actor } from './actor.ts'
import { absolute, actorPath } from './urls.ts'

/** An actor as its data file gives it, with the ids of what it said and claims. */
export const toActorRecord = (
  { id, name, type, kind, entry, quotes, claims, about, articles, mentions }: Actor,
  site: URL,
) => ({
  id,
  url: absolute(actorPath(id), site),
  name,
  type,
  kind,
  registered: entry !== null,
  summary: entry?.summary ?? null,
  wikidata: entry?.wikidata ?? null,
  mentions,
  articles: articles.map(({ slug }) => slug),
  quotes: quotes.map((quote) => quote.id),
  claims: claims.map((claim) => claim.id),
  about: about.map((quote) => quote.id),
})
