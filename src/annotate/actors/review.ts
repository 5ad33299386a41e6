import type { ActorId, ActorKind, Annotation, Mention } from '../types.ts'
import { fold } from './fold.ts'
import type { ActorEntry, Registry } from './registry.ts'

/** An actor that articles introduce and nobody registered, with what an editor needs to decide about it. */
export type ActorToReview = {
  readonly id: ActorId
  readonly name: string
  readonly kind: ActorKind
  readonly articles: readonly string[]
  readonly mentions: number
  readonly nearest: readonly ActorEntry[]
}

/** What was found in one article. */
export type AnnotatedArticle = { readonly slug: string; readonly annotations: readonly Annotation[] }

/** The actors that nobody registered, those of most articles first, each with the registered actors of a like name. */
export function actorsToReview(articles: readonly AnnotatedArticle[], registry: Registry): ActorToReview[] {
  const found = new Map<ActorId, { mention: Mention; slugs: Set<string>; mentions: number }>()
  for (const { slug, annotations } of articles)
    for (const mention of annotations) {
      if (mention.kind !== 'mention' || mention.tier !== 'discovered' || registry.actors.has(mention.actor)) continue
      const known = found.get(mention.actor)
      if (!known) found.set(mention.actor, { mention, slugs: new Set([slug]), mentions: 1 })
      else {
        known.slugs.add(slug)
        known.mentions++
      }
    }
  const byWord = entriesByWord(registry)
  return [...found.values()]
    .map(({ mention: { actor, name, type }, slugs, mentions }) => ({
      id: actor,
      name,
      kind: kinds[type],
      articles: [...slugs],
      mentions,
      nearest: nearestOf(name, byWord),
    }))
    .sort((a, b) => b.articles.length - a.articles.length || b.mentions - a.mentions || (a.id < b.id ? -1 : 1))
}

const kinds: Readonly<Record<Mention['type'], ActorKind>> = { person: 'person', org: 'organisation', place: 'place' }

const wordsOf = (name: string): string[] =>
  name
    .split(/[\s-]+/u)
    .map(fold)
    .filter((word) => word.length > 2)

function entriesByWord({ actors }: Registry): Map<string, ActorEntry[]> {
  const byWord = new Map<string, ActorEntry[]>()
  for (const entry of actors.values())
    for (const name of [entry.name, ...(entry.names?.aliases ?? []), ...(entry.names?.former ?? [])])
      for (const word of wordsOf(name)) push(byWord, word, entry)
  return byWord
}

function push(byWord: Map<string, ActorEntry[]>, word: string, entry: ActorEntry): void {
  const entries = byWord.get(word)
  if (entries) entries.push(entry)
  else byWord.set(word, [entry])
}

/** At most three entries that share the most words with a name. */
function nearestOf(name: string, byWord: ReadonlyMap<string, readonly ActorEntry[]>): ActorEntry[] {
  const shared = new Map<ActorEntry, number>()
  for (const word of new Set(wordsOf(name)))
    for (const entry of new Set(byWord.get(word))) shared.set(entry, (shared.get(entry) ?? 0) + 1)
  return [...shared]
    .sort(([a, most], [b, least]) => least - most || (a.id < b.id ? -1 : 1))
    .slice(0, 3)
    .map(([entry]) => entry)
}
