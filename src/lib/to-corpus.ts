import { discoveredKind } from '../annotate/actors/identity/discovered-kind.ts'
import type { ActorEntry } from '../annotate/actors/registry.ts'
import { numbered } from '../annotate/order.ts'
import type { ActorId, ActorKind, EntityType, Mention, Span } from '../annotate/types.ts'
import type { ArticleData } from '../content/article-data.ts'
import type { Recorded } from '../content/bring-up-to-date.ts'
import { newestFirst } from '../content/record-folder.ts'
import type { Actor, LinkedArticle } from './actor.ts'
import { mostNamed } from './article-files.ts'
import { isCitedClaim, isCitedQuote, type Article, type Citation, type CitedClaim, type CitedQuote } from './article.ts'

/** Everything that pages, feeds and data files show, each article and actor linked to what it holds. */
export type Corpus = {
  readonly articles: readonly LinkedArticle[]
  readonly quotes: readonly CitedQuote[]
  readonly claims: readonly CitedClaim[]
  readonly actors: readonly Actor[]
}

/** The corpus of recorded articles, newest first, and of the registered and discovered actors, by name. */
export function toCorpus(
  recorded: readonly Recorded[],
  read: (record: string) => ArticleData,
  registered: readonly ActorEntry[],
): Corpus {
  const articles = recorded
    .toSorted((a, b) => newestFirst(a.record, b.record))
    .map((one) => toArticle(one, read(one.record)))
  const citations = articles.flatMap((article) => article.citations)
  const quotes = citations.filter(isCitedQuote)
  const claims = citations.filter(isCitedClaim).toSorted((a, b) => b.checkPriority - a.checkPriority)
  const actors = toActors({ articles, quotes, claims }, registered)
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  for (const article of articles) article.actors.push(...namedIn(article, byId))
  return { articles, quotes, claims, actors }
}

/** While the corpus is being made, an article waits for its actors. */
type Draft = Article & { readonly actors: Actor[] }

/** The article of a record, not yet linked to its actors. */
export function toArticle({ slug, record }: Recorded, { citables, ...rest }: ArticleData): Draft {
  const citations: Citation[] = []
  const article: Draft = { ...rest, slug, record, citations, actors: [] }
  for (const { number, citable } of numbered(citables))
    citations.push({ ...citable, number, article, about: actorsIn(citable, rest.mentions) })
  return article
}

const actorsIn = ({ start, end }: Span, mentions: readonly Mention[]): ActorId[] => [
  ...new Set(mentions.filter((mention) => mention.start >= start && mention.end <= end).map(({ actor }) => actor)),
]

function toActors({ articles, quotes, claims }: Omit<Corpus, 'actors'>, registered: readonly ActorEntry[]): Actor[] {
  const mentions = Map.groupBy(
    articles.flatMap((article) => article.mentions.map((mention) => ({ article, mention }))),
    ({ mention }) => mention.actor,
  )
  const said = Map.groupBy(quotes, ({ speaker }) => speaker?.actor)
  const claimed = Map.groupBy(claims, ({ claimant }) => claimant?.actor)
  const about = Map.groupBy(
    quotes.flatMap((quote) => quote.about.map((actor) => ({ actor, quote }))),
    ({ actor }) => actor,
  )
  const entries = new Map(registered.map((entry) => [entry.id, entry]))
  const ids = new Set([...entries.keys(), ...mentions.keys()])
  return [...ids]
    .map((id) => {
      const places = mentions.get(id) ?? []
      const entry = entries.get(id) ?? null
      const kind = entry?.kind ?? discoveredKind(id, places[0]?.mention.type ?? 'org')
      return {
        id,
        name: entry?.name ?? places[0]?.mention.name ?? id,
        type: typeOf[kind],
        kind,
        entry,
        quotes: said.get(id) ?? [],
        claims: claimed.get(id) ?? [],
        about: (about.get(id) ?? []).map(({ quote }) => quote).filter(({ speaker }) => speaker?.actor !== id),
        articles: [...new Set(places.map(({ article }) => article))],
        mentions: places.length,
      }
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en') || a.id.localeCompare(b.id))
}

const typeOf: Record<ActorKind, EntityType> = {
  person: 'person',
  organisation: 'org',
  government: 'org',
  group: 'org',
  country: 'place',
  place: 'place',
}

function namedIn({ mentions }: Article, actors: ReadonlyMap<ActorId, Actor>): Actor[] {
  return mostNamed(mentions).flatMap((id) => actors.get(id) ?? [])
}
