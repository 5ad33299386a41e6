import type { Speaker } from '../../annotate/types.ts'
import type { Actor } from '../actor.ts'
import type { Article, Citation } from '../article.ts'
import type { People } from '../people.ts'
import { passageOf, sentenceOf } from '../passage.ts'
import { absolute, actorPath, articlePath, citationPath, placePath } from '../urls.ts'
import { titleOf } from './share-text.ts'

/** A thing of schema.org, to stand in a page as a block of JSON. */
export type Thing = Readonly<Record<string, unknown>>

/** A quote as `Quotation`, a claim as `Claim`, with where it stands and who says it. */
export function toCitationThing(citation: Citation, people: People, site: URL): Thing {
  const { id, exact, article } = citation
  const common = {
    '@context': 'https://schema.org',
    '@id': absolute(citationPath(id), site),
    url: absolute(citationPath(id), site),
    name: titleOf(citation),
    // The bare figure would claim nothing.
    text: citation.kind === 'quote' ? exact : sentenceOf(passageOf(article.text, citation)),
  }
  const speaker = citation.kind === 'quote' ? citation.speaker : citation.claimant
  const by = speaker && toNamedThing(speaker, people, site)
  const place = { ...toArticleThing(article, site), url: absolute(placePath(article.slug, id), site) }
  return citation.kind === 'quote'
    ? { '@type': 'Quotation', ...common, ...(by ? { spokenByCharacter: by } : {}), isPartOf: place }
    : { '@type': 'Claim', ...common, author: by ?? outletOf(article), appearance: place, firstAppearance: place }
}

/** An actor as `Person`, `Organization`, `Country` or `Place`, with its entry in Wikidata. */
export const toActorThing = ({ id, name, kind, entry }: Actor, site: URL): Thing => ({
  '@context': 'https://schema.org',
  '@type': types[kind],
  '@id': absolute(actorPath(id), site),
  url: absolute(actorPath(id), site),
  name,
  ...(entry?.summary ? { description: entry.summary } : {}),
  ...(entry?.names?.aliases?.length ? { alternateName: entry.names.aliases } : {}),
  ...(entry?.wikidata ? { sameAs: wikidataUrl(entry.wikidata) } : {}),
})

/** The page of an entry of Wikidata. */
export const wikidataUrl = (id: string): string => `https://www.wikidata.org/wiki/${id}`

const types: Record<Actor['kind'], string> = {
  person: 'Person',
  organisation: 'Organization',
  government: 'GovernmentOrganization',
  group: 'Organization',
  country: 'Country',
  place: 'Place',
}

function toNamedThing({ actor, name }: Speaker, people: People, site: URL): Thing {
  const person = people.get(actor ?? '')
  if (!actor || !person) return { '@type': 'Thing', name }
  return { '@type': types[person.kind], '@id': absolute(actorPath(actor), site), name: person.name }
}

const toArticleThing = (article: Article, site: URL): Thing => ({
  '@type': 'NewsArticle',
  '@id': absolute(articlePath(article.slug), site),
  headline: article.title,
  datePublished: article.date,
  publisher: outletOf(article),
})

const outletOf = ({ source }: Article): Thing => ({
  '@type': 'Organization',
  name: source.name,
  ...(source.url ? { url: source.url } : {}),
})
