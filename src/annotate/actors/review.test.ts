import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../document.ts'
import { findMentions } from './mentions.ts'
import { buildRegistry } from './registry.ts'
import { actorsToReview } from './review.ts'

const registry = buildRegistry([
  { id: 'ada-vik', name: 'Ada Vik', kind: 'person' },
  { id: 'moss', name: 'Moss Council', kind: 'organisation' },
])
const articles = [
  { slug: 'first', text: 'Then Hanne Vik left Norway. Vik met Ada Vik.' },
  { slug: 'second', text: 'Then Hanne Vik met the Kirkevik Council.' },
].map(({ slug, text }) => ({ slug, annotations: findMentions(readDocument(text), { registry, known: [] }) }))

test('lists the actors that nobody registered, with their articles and their nearest', () =>
  assert.deepEqual(
    actorsToReview(articles, registry).map(({ nearest, ...actor }) => ({
      ...actor,
      nearest: nearest.map(({ id }) => id),
    })),
    [
      {
        id: 'hanne-vik',
        name: 'Hanne Vik',
        kind: 'person',
        articles: ['first', 'second'],
        mentions: 2,
        nearest: ['ada-vik'],
      },
      {
        id: 'kirkevik-council',
        name: 'Kirkevik Council',
        kind: 'organisation',
        articles: ['second'],
        mentions: 1,
        nearest: ['moss'],
      },
    ],
  ))
test('lists nobody without articles', () => assert.deepEqual(actorsToReview([], registry), []))
