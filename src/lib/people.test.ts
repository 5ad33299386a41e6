import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor } from './actor.ts'
import { articleOf, claimOf, mentionOf, quoteOf, speakerOf } from './lists/fixture.ts'
import { namedIn, peopleIn } from './people.ts'

const actor = (id: string, name: string, roles: { title: string; of?: string; from?: string }[] = []): Actor => ({
  ...{ id, name, type: 'person', kind: 'person', entry: { id, name, kind: 'person', roles } },
  ...{ quotes: [], claims: [], about: [], articles: [], mentions: 1 },
})
const actors = new Map(
  [
    actor('lind', 'Omar Lind', [
      { title: 'Mayor', of: 'city', from: '2020' },
      { title: 'Envoy', from: '2030' },
    ]),
    actor('vik', 'Hanne Vik'),
    actor('city', 'The City'),
  ].map((one) => [one.id, one]),
)
const article = articleOf('Lind told Vik that fares rose by 4 percent.', [mentionOf('Lind', 'Lind', 'lind')])
const quote = quoteOf(article, 'fares rose', { speaker: speakerOf('lind'), addressee: speakerOf('vik') })
const claim = claimOf(article, '4 percent', { claimant: speakerOf('ghost') })

test('speakers and those spoken to have their names, and the roles of that day', () =>
  assert.deepEqual(
    [...peopleIn([quote, claim], actors)],
    [
      ['lind', { name: 'Omar Lind', kind: 'person', role: 'Mayor, The City' }],
      ['vik', { name: 'Hanne Vik', kind: 'person', role: null }],
    ],
  ))
test('whoever is mentioned, quoted or claims something is named', () =>
  assert.deepEqual(namedIn({ ...article, citations: [quote, claim] }), ['lind', 'ghost']))
