import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor } from '../actor.ts'
import { articleOf, claimOf, quoteOf, speakerOf } from '../lists/fixture.ts'
import { toActorThing, toCitationThing } from './json-ld.ts'

const site = new URL('https://example.org')
const article = articleOf('Fares rose by 4 percent, Lind said.')
const lind: Actor = {
  id: 'lind',
  name: 'Omar Lind',
  type: 'person',
  kind: 'person',
  entry: { id: 'lind', name: 'Omar Lind', kind: 'person', wikidata: 'Q42', summary: 'A mayor.' },
  quotes: [],
  claims: [],
  about: [],
  articles: [],
  mentions: 0,
}
const people = new Map([['lind', { ...lind, role: null }]])
const claim = claimOf(article, '4 percent', { claimant: speakerOf('lind') })

test('a claim is a Claim of its claimant', () => {
  const thing = toCitationThing(claim, people, site)
  assert.partialDeepStrictEqual(thing, {
    '@type': 'Claim',
    url: 'https://example.org/c/c-1/',
    text: 'Fares rose by 4 percent, Lind said.',
    author: { '@type': 'Person', '@id': 'https://example.org/actors/lind/', name: 'Omar Lind' },
    appearance: { '@type': 'NewsArticle', url: 'https://example.org/articles/tram/#c-1' },
  })
})
test('a claim of nobody is the outlet’s', () =>
  assert.partialDeepStrictEqual(toCitationThing({ ...claim, claimant: null }, people, site), {
    author: { '@type': 'Organization', name: 'The Harbour Post' },
  }))
test('a quote is a Quotation of its speaker', () =>
  assert.partialDeepStrictEqual(
    toCitationThing(quoteOf(article, 'Fares', { speaker: speakerOf(null, 'a clerk') }), people, site),
    {
      '@type': 'Quotation',
      spokenByCharacter: { '@type': 'Thing', name: 'a clerk' },
    },
  ))
test('a quote of nobody has no speaker', () =>
  assert.ok(!('spokenByCharacter' in toCitationThing(quoteOf(article, 'Fares'), people, site))))
test('an actor is what it is, and the same as in Wikidata', () =>
  assert.partialDeepStrictEqual(toActorThing({ ...lind, kind: 'country' }, site), {
    '@type': 'Country',
    sameAs: 'https://www.wikidata.org/wiki/Q42',
  }))
test('an actor that nobody registered is the same as nothing', () =>
  assert.ok(!('sameAs' in toActorThing({ ...lind, entry: null }, site))))
