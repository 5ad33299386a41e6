import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorsToReview, type PublishedActor } from './actors-to-review.ts'

const actor = (name: string, articles: string[], registered = false): PublishedActor => ({
  ...{ name, kind: 'person', registered, mentions: articles.length, articles },
})
const entries = [{ id: 'omar-lind', name: 'Omar Lind', kind: 'person' }] as const

test('lists those in most articles first, and names whom they may be', () =>
  assert.deepEqual(actorsToReview([actor('Hanne Vik', ['a']), actor('Omar A. Lind', ['a', 'b'])], entries), [
    { name: 'Omar A. Lind', kind: 'person', mentions: 2, articles: 'a and 1 more', 'may be': 'omar-lind' },
    { name: 'Hanne Vik', kind: 'person', mentions: 1, articles: 'a', 'may be': '' },
  ]))

test('leaves out who is registered', () =>
  assert.deepEqual(actorsToReview([actor('Omar Lind', ['a'], true)], entries), []))
