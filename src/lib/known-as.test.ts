import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor } from './actor.ts'
import { knownAs, mentionTiers } from './known-as.ts'
import { articleOf, mentionOf } from './lists/fixture.ts'

const text = 'Omar Lind came. The mayor spoke. Lind left, and Vik too.'
const article = articleOf(text, [
  mentionOf(text, 'Omar Lind', 'lind'),
  { ...mentionOf(text, 'The mayor', 'lind'), tier: 'derived' },
  { ...mentionOf(text, 'Lind', 'lind'), tier: 'derived' },
  mentionOf(text, 'Vik', 'vik'),
])
const entry = {
  id: 'lind',
  name: 'Omar Lind',
  kind: 'person',
  names: { aliases: ['O. Lind'], former: ['Omar Lund'] },
} as const
const lind: Actor = {
  id: 'lind',
  name: 'Omar Lind',
  type: 'person',
  kind: 'person',
  entry,
  quotes: [],
  claims: [],
  about: [],
  articles: [article],
  mentions: 3,
}

test('registered names and those that articles use are told apart', () =>
  assert.deepEqual(knownAs(lind), { registered: ['O. Lind', 'Omar Lund'], used: ['The mayor', 'Lind'] }))
test('an actor that nobody registered has only names in use', () =>
  assert.deepEqual(knownAs({ ...lind, entry: null }).registered, []))
test('the name itself is no other name', () => assert.ok(!knownAs({ ...lind, entry: null }).used.includes('Omar Lind')))
test('mentions are counted by tier', () =>
  assert.deepEqual(mentionTiers(lind), [
    ['named', 1],
    ['derived', 2],
  ]))
test('an actor without articles has no tiers', () => assert.deepEqual(mentionTiers({ ...lind, articles: [] }), []))
