import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ActorEntry } from '../annotate/actors/registry.ts'
import { roleAt } from './role-at.ts'

const lind: ActorEntry = {
  id: 'omar-lind',
  name: 'Omar Lind',
  kind: 'person',
  roles: [
    { title: 'Member of the council', from: '2012' },
    { title: 'Mayor', from: '2020-03', to: '2024-10-01' },
    { title: 'Minister', from: '2024-11-15' },
  ],
}
const cases: [day: string, title: string | undefined][] = [
  ['2011-12-31T23:00:00Z', undefined],
  ['2012-01-01', 'Member of the council'],
  ['2020-02-29', 'Member of the council'],
  ['2020-03-01', 'Mayor'],
  ['2024-10-01T12:00:00+02:00', 'Mayor'],
  ['2024-10-02', 'Member of the council'],
  ['2025-06-26', 'Minister'],
]
for (const [day, title] of cases)
  test(`knows the role on ${day}: ${title ?? 'none'}`, () => assert.equal(roleAt(lind, day)?.title, title))

test('knows no role of an actor that is not registered', () => assert.equal(roleAt(null, '2025-06-26'), undefined))
