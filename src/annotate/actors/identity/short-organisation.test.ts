import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EntityType } from '../../types.ts'
import { toCandidate } from '../candidate.ts'
import type { Group } from './groups.ts'
import { toMember } from './member.ts'
import { isShortOrganisation } from './short-organisation.ts'

const group = (text: string, { type = null, rule = 'lone-word', place = 0, org = 0 }: Evidence = {}): Group => ({
  at: 0,
  words: text.toLowerCase().split(' '),
  text,
  candidates: [toCandidate(0, 0, type, rule)],
  named: null,
  type,
  votes: { person: 0, org, place },
  isSure: true,
})
type Evidence = { type?: EntityType | null; rule?: string; place?: number; org?: number }

const cases: [short: string, evidence: Evidence, full: string, is: boolean][] = [
  ['halden high court', {}, 'halden high court bar association', false],
  ['halden hospital', {}, 'halden hospital trust', true],
  ['halden', {}, 'halden pumps', true],
  ['halden research', {}, 'halden research board', true],
  ['research board', {}, 'halden research board', true],
  ['pumps', {}, 'halden pumps', true],
  ['board', { rule: 'head-alone' }, 'halden board', true],
  ['ministry', { rule: 'head-alone' }, 'ministry of energy', true],
  ['bank', { rule: 'common-word' }, 'bank of halden', true],
  ['halden', { place: 1 }, 'halden pumps', true],
  ['halden', { place: 2, org: 1 }, 'halden pumps', true],
  ['research board', { place: 1 }, 'halden research board', true],
  ['society', { rule: 'head-alone' }, 'royal society for birds', true],
  ['authority', { rule: 'head-alone' }, 'food authority of ghana', true],
  ['house', { rule: 'head-alone' }, 'house of lords', true],
  ['house', { rule: 'head-alone' }, 'royal house of halden', false],
  ['house', { rule: 'head-alone' }, 'ohio house of representatives', true],
  ['scouts', { rule: 'head-alone' }, 'boy scouts of ghana', false],
  ['birds', { rule: 'head-alone' }, 'royal society for birds', false],
  ['lakes board', {}, 'northern lakes board', true],
  ['western halden', {}, 'university of western halden', true],
  ['lakes board', {}, 'secretariat of the lakes board', false],
  ['lakes board', {}, 'friends of lakes board', false],
  ['halden', { place: 2 }, 'halden pumps', false],
  ['halden', { place: 4, org: 3 }, 'halden pumps', false],
  ['halden', { place: 4, org: 5 }, 'halden pumps', true],
  ['pumps', { place: 1 }, 'halden pumps', false],
  ['halden pumps', {}, 'halden pumps', false],
  ['halden', { type: 'person' }, 'halden pumps', false],
  ['national', {}, 'national lakes board', false],
  ['security trade', {}, 'security trade inc', true],
  ['security trade', {}, 'security trade fund', false],
  ['IPRA', {}, 'ipra committee', false],
  ['IPRA', {}, 'ipra fund', true],
  ['IPRA', {}, 'ipra pumps', true],
  ['IPRA', {}, 'ipra pumps inc', true],
  ['IPRA', {}, 'ipra players association', false],
  ['IPRA', {}, 'ipra halden', false],
  ['IPRA', {}, 'ipra headquarters', false],
  ['security', {}, 'lakes security', false],
  ['research', {}, 'halden research board', false],
  ['board', { rule: 'head-alone' }, 'halden board of pumps', true],
  ['pumps', { rule: 'head-alone' }, 'halden board of pumps', false],
  ['board', { rule: 'head-alone' }, 'halden bank', false],
  ['board', { rule: 'head-alone' }, 'board pumps halden', false],
  ['press', { rule: 'head-alone' }, 'halden press', false],
  ['price', { rule: 'common-word' }, 'halden price', false],
  ['united', { rule: 'head-alone' }, 'united airlines', true],
  ['match', { rule: 'common-word' }, 'match group', true],
  ['united', { rule: 'head-alone' }, 'united farm board', false],
  ['match', { rule: 'common-word' }, 'match board', false],
  ['staff union', {}, 'halden staff union', true],
  ['staff union', {}, 'non staff union', false],
  ['contemporary art', {}, 'museum of contemporary art', false],
  ['western halden', {}, 'university of western halden', true],
  ['foreign affairs', {}, 'ministry of foreign affairs', true],
]
for (const [short, evidence, full, is] of cases)
  test(`takes "${short}" ${JSON.stringify(evidence)} ${is ? 'for' : 'not for'} "${full}"`, () =>
    assert.equal(isShortOrganisation(group(short, evidence), toMember(group(full, { type: 'org' }))), is))

for (const [short, is] of [
  ['halden county', false],
  ['halden square', true],
] as const)
  test(`takes "${short}", named as a place, ${is ? 'for' : 'not for'} a body that it begins`, () => {
    const full = toMember(group(`${short} capital`, { type: 'org' }))
    assert.equal(isShortOrganisation(group(short, { rule: 'place-head' }), full), is)
  })

for (const [rule, is] of [
  ['team-of-place', true],
  ['known-prefix', false],
] as const)
  test(`takes a common word ${is ? 'for' : 'not for'} the ${rule} that it ends`, () => {
    const full = group('houston rockets', { type: 'org', rule })
    assert.equal(isShortOrganisation(group('rockets', { rule: 'common-word' }), toMember(full)), is)
  })

test('shortens no place', () =>
  assert.equal(isShortOrganisation(group('halden'), toMember(group('halden bay', { type: 'place' }))), false))
