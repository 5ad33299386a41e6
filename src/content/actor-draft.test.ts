import assert from 'node:assert/strict'
import { test } from 'node:test'
import { draftActor, similarTo } from './actor-draft.ts'
import { readActor } from './read-registry.ts'

const names: [name: string, kind: string][] = [
  ['Omar Lind', 'person'],
  ['Harbour Workers Union', 'organisation'],
  ['Ministry of Fisheries', 'organisation'],
  ['Name: with # marks "and" quotes', 'person'],
  ['新华社', 'person'],
]
for (const [name, kind] of names)
  test(`drafts a file for "${name}" that can be read as it is`, () => {
    const { actor, problems } = readActor(draftActor(name), 'a.yaml')
    assert.deepEqual(problems, [])
    assert.equal(actor?.entry.name, name)
    if (kind !== 'person') assert.equal(actor.entry.kind, kind)
  })

const entries = [
  { id: 'omar-lind', name: 'Omar Lind', kind: 'person' },
  { id: 'port', name: 'Port Authority', kind: 'organisation', names: { aliases: ['Harbour Board'] } },
] as const

const similar: [name: string, ids: string[]][] = [
  ['Omar Lind', ['omar-lind']],
  ['Lind', ['omar-lind']],
  ['Omar A. Lind', ['omar-lind']],
  ['The Harbour Board', ['port']],
  ['Hanne Lind', []],
  ['Omarlind', []],
  ['?!', []],
]
for (const [name, ids] of similar)
  test(`finds ${ids.length} actors like "${name}"`, () =>
    assert.deepEqual(
      similarTo(name, entries).map(({ id }) => id),
      ids,
    ))
