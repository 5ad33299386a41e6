import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { readArticle } from '../article.ts'
import { toCandidate, type Candidate } from '../candidate.ts'
import type { Named } from '../registry.ts'
import type { Group } from './groups.ts'
import { addMember, emptyIndex, membersNear } from './member-index.ts'
import { toMember } from './member.ts'

const group = (text: string, candidates: readonly Candidate[] = [], named: Named | null = null): Group => ({
  at: 0,
  words: text.split(' '),
  text,
  candidates,
  named,
  type: null,
  votes: { person: 0, org: 0, place: 0 },
  isSure: true,
})

const full = ['lakes research board', 'hanne vik', 'omar vik', 'board of halden']
const article = readArticle(readDocument('The Lakes (LX) met.'))
const [theLakes, theInitials, later] = [1, 3, 5].map((at) => toCandidate(at, at, null, 'lone-word'))

const cases: [short: string, near: string[]][] = [
  ['vik', ['hanne vik', 'omar vik']],
  ['hanne', ['hanne vik']],
  ['board', ['lakes research board', 'board of halden']],
  ['LRB', ['lakes research board']],
  ['LRBs', ['lakes research board']],
  ['BH', ['board of halden']],
  ['old lakes', ['lakes research board']],
  ['hanne moe', ['hanne vik']],
  ['moe', []],
  ['lx', []],
  ['LB', []],
  ['lrb', []],
  ['old research pump', []],
  ['', []],
]
for (const [short, near] of cases)
  test(`finds ${near.length} names near "${short}"`, () => {
    const index = emptyIndex()
    for (const name of full) addMember(article, index, toMember(group(name)))
    assert.deepEqual(
      membersNear(article, index, group(short)).map(({ words }) => words.join(' ')),
      near,
    )
  })

const brackets: [at: Candidate | undefined, near: number][] = [
  [theInitials, 1],
  [later, 0],
]
for (const [at, near] of brackets)
  test(`finds ${near} names before the bracket of token ${at?.first ?? 'none'}`, () => {
    const index = emptyIndex()
    addMember(article, index, toMember(group('lakes', theLakes ? [theLakes] : [])))
    assert.equal(membersNear(article, index, group('lx', at ? [at] : [])).length, near)
  })

test('finds a well-known name by the last word it is known under', () => {
  const index = emptyIndex()
  addMember(article, index, toMember(group('food administration')))
  const named = { id: 'fda', kind: 'organisation', form: 'name', registered: false, family: null, place: null } as const
  assert.equal(membersNear(article, index, group('fda', [], { ...named, name: 'Drug Administration' })).length, 1)
  assert.equal(membersNear(article, index, group('fda', [], { ...named, name: 'Administration of Drugs' })).length, 0)
})

test('keeps no more than so many of one surname', () => {
  const index = emptyIndex()
  for (let at = 0; at < 100; at++) addMember(article, index, toMember(group(`given${at} vik`)))
  assert.equal(membersNear(article, index, group('vik')).length, 32)
})
