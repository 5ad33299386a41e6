import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EntityType } from '../../types.ts'
import { toCandidate } from '../candidate.ts'
import type { Group } from './groups.ts'
import { toMember } from './member.ts'
import { endsWith, isShortPerson } from './short-person.ts'

const group = (text: string, { type = null, rule = 'lone-word', person = 0 }: Evidence = {}): Group => ({
  at: 0,
  words: text.split(' '),
  text,
  candidates: [toCandidate(0, 0, type, rule)],
  named: null,
  type,
  votes: { person, org: 0, place: 0 },
  isSure: true,
})
type Evidence = { type?: EntityType | null; rule?: string; person?: number }

const cases: [short: string, evidence: Evidence, full: string, is: boolean, ofFull?: Evidence][] = [
  ['moe', { type: 'org', rule: 'initials' }, 'hanne moe', false],
  ['omar khaled', { type: 'person' }, 'omar khaled al lind', true],
  ['omar hassan', { type: 'person' }, 'omar hassan omar lind', false],
  ['omar ali lind', { type: 'person' }, 'omar hassan omar lind', false],
  ['omar h. lind', { type: 'person' }, 'omar hassan omar lind', true],
  ['vik', {}, 'hanne vik', true],
  ['hanne', {}, 'hanne vik', true],
  ['moe vik', {}, 'hanne moe vik', true],
  ['hanne vik', {}, 'hanne moe vik', true],
  ['van vik', {}, 'hanne van vik', true],
  ['vik', { type: 'person' }, 'hanne vik', true],
  ['price', { rule: 'common-word' }, 'hanne price', true, { type: 'person' }],
  ['price', { rule: 'common-word' }, 'hanne price', true, { person: 2 }],
  ['price', { rule: 'common-word' }, 'hanne price', false, { person: 1 }],
  ['price', { rule: 'common-word', person: 2 }, 'hanne price', false],
  ['bill vik', {}, 'william vik', true],
  ['william vik', {}, 'bill vik', true],
  ['mike', {}, 'michael vik', true],
  ['vik', {}, 'vik', false],
  ['bill vik', {}, 'robert vik', false],
  ['bill moe', {}, 'william vik', false],
  ['harry', {}, 'henry vik', false],
  ['brekka', {}, 'hanne brekka vik', true],
  ['brekka', {}, 'brusk brekka vik', true, { person: 2 }],
  ['brekka', {}, 'brusk brekka vik', false],
  ['state', {}, 'hanne state vik', false],
  ['brekka', {}, 'hanne brekka de la vik', true],
  ['hanne brekka', {}, 'hanne brekka vik', true, { person: 2 }],
  // A headline: “Hanne Brekka Apologizes”.
  ['hanne brekka', {}, 'hanne brekka apologizes', false],
  ['omar brekka', {}, 'hanne brekka vik', false],
  ['hanne maria', {}, 'hanne maria vik', false],
  ['hanne salt vik', {}, 'hanne brekka vik', false],
  ['maria', {}, 'hanne maria vik', false],
  ['moe', {}, 'hanne moe vik', false],
  ['hanne moe', {}, 'hanne moe vik', false],
  ['omar vik', {}, 'hanne vik', false],
  ['vik', { type: 'org' }, 'hanne vik', false],
  ['vik', { type: 'place' }, 'hanne vik', false],
  ['lind', {}, 'hanne vik', false],
]
for (const [short, evidence, full, is, ofFull = {}] of cases)
  test(`takes "${short}" ${JSON.stringify(evidence)} ${is ? 'for' : 'not for'} "${full}" ${JSON.stringify(ofFull)}`, () =>
    assert.equal(isShortPerson(group(short, evidence), toMember(group(full, ofFull))), is))

test('takes a family name that an editor wrote, though it stands first', () => {
  const named = { id: 'vik-ha', name: 'Vik Ha', kind: 'person', form: 'name', registered: true, place: null } as const
  const member = toMember({ ...group('old vik ha'), named: { ...named, family: 'Vik' } })
  assert.equal(isShortPerson(group('vik'), member), true)
  assert.equal(isShortPerson(group('mid'), member), false)
})

test('takes a nickname in quotation marks or brackets, but no other middle name', () => {
  const named = (text: string): Group => ({ ...group('robert ace hale'), text })
  for (const text of ['Robert "Ace" Hale', 'Robert “Ace” Hale', 'Robert (Ace) Hale'])
    assert.equal(isShortPerson(group('ace'), toMember(named(text))), true)
  assert.equal(isShortPerson(group('ace'), toMember(named('Robert Ace Hale'))), false)
})

const ends: [full: string, end: string, is: boolean][] = [
  ['lakes research board', 'board', true],
  ['lakes research board', 'research board', true],
  ['lakes research board', 'lakes research board', true],
  ['lakes research board', 'lakes', false],
  ['lakes research board', 'lakes research', false],
  ['board', 'research board', false],
]
for (const [full, end, is] of ends)
  test(`says that "${full}" ${is ? 'ends' : 'does not end'} with "${end}"`, () =>
    assert.equal(endsWith(full.split(' '), end.split(' ')), is))
