import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor } from '../actor.ts'
import { mostPassages, toActorList } from './actor-list.ts'
import { articleOf, claimOf, quoteOf, speakerOf } from './fixture.ts'

const article = articleOf('Lind said fares rose by 4 percent. Vik praised Lind.')
const lind = speakerOf('lind')
const actor: Actor = {
  id: 'lind',
  name: 'Omar Lind',
  type: 'person',
  kind: 'person',
  entry: null,
  quotes: [quoteOf(article, 'fares rose', { speaker: lind, about: ['city'] })],
  claims: [claimOf(article, '4 percent', { claimant: lind })],
  about: [quoteOf(article, 'Lind', { speaker: speakerOf('vik'), about: ['lind'] })],
  articles: [article],
  mentions: 3,
}
const names = { actors: new Map([['city', 'The city']]), articles: new Map<string, string>() }
const { said, claimed, about, facets } = toActorList(actor, names)

test('what an actor says, claims, and what others say of it are three lists', () =>
  assert.deepEqual(
    [said, claimed, about].map((list) => list.map(({ values }) => values['role'])),
    [[['says']], [['claims']], [['named']]],
  ))
test('its part is the first question', () =>
  assert.deepEqual(
    facets[0]?.options.map(({ label, count }) => [label, count]),
    [
      ['Asserts a figure', 1],
      ['Is spoken about', 1],
      ['Speaks', 1],
    ],
  ))
test('questions with one answer are not asked', () =>
  assert.deepEqual(
    facets.map(({ name }) => name),
    ['role', 'about', 'kind'],
  ))
test('an actor who is only named has empty lists', () =>
  assert.deepEqual(toActorList({ ...actor, quotes: [], claims: [], about: [] }, names), {
    said: [],
    claimed: [],
    about: [],
    facets: [],
    omitted: 0,
  }))
test('of an actor who is everywhere each list shows the first passages, and says how many it leaves out', () => {
  const often = <Item>(items: readonly Item[], more: number): Item[] =>
    Array.from({ length: mostPassages + more }, () => items).flat()
  const everywhere = { ...actor, quotes: often(actor.quotes, 2), claims: often(actor.claims, 0), about: actor.about }
  const lists = toActorList(everywhere, names)
  assert.deepEqual(
    [lists.said.length, lists.claimed.length, lists.about.length, lists.omitted],
    [mostPassages, mostPassages, 1, 2],
  )
})
