import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formerActors, formerArticles } from './former.ts'

test('leads from every former address to the one of today', () => {
  assert.deepEqual(formerArticles([{ slug: 'new', title: 'T', formerSlugs: ['old', 'older'] }]), [
    { former: 'old', title: 'T', to: '/articles/new/' },
    { former: 'older', title: 'T', to: '/articles/new/' },
  ])
  const entry = { id: 'lind', name: 'Lind', kind: 'person', formerIds: ['o-lind'] } as const
  assert.deepEqual(formerActors([{ id: 'lind', name: 'Lind', entry }]), [
    { former: 'o-lind', title: 'Lind', to: '/actors/lind/' },
  ])
})

test('has nothing to say of those that were never renamed', () => {
  assert.deepEqual(formerArticles([{ slug: 'new', title: 'T' }]), [])
  assert.deepEqual(formerActors([{ id: 'vik', name: 'Vik', entry: null }]), [])
})
