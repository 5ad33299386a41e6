import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import type { EntityType } from '../../types.ts'
import { readArticle } from '../article.ts'
import { toCandidate, type Candidate } from '../candidate.ts'
import { groupsOf } from './groups.ts'
import { wordsOf } from './name-words.ts'

/** Candidates at the words of a text that stand between square brackets, and the text without these. */
function read(bracketed: string, rule = 'lone-word', type: EntityType | null = null) {
  const text = bracketed.replace(/[[\]]/gu, '')
  const { tokens } = readDocument(text)
  const candidates: Candidate[] = []
  let removed = 0
  for (const { 0: name, index } of bracketed.matchAll(/\[[^\][]+\]/gu)) {
    const [start, end] = [index - removed, index - removed + name.length - 2]
    removed += 2
    const first = tokens.findIndex((token) => token.start === start)
    const last = tokens.findIndex((token) => token.end === end)
    candidates.push(toCandidate(first, last, type, rule))
  }
  return { article: readArticle(readDocument(text)), candidates }
}

const grouped: [text: string, groups: string[]][] = [
  ['Then [Vik] met [Moe] and [Vik] left.', ['vik 2', 'moe 1']],
  ['Then [Tóth] met [Toth].', ['toth 2']],
  ['Then [VIK] met [Vik].', ['vik 2']],
  ['Then [Baden-Moss] met [Baden Moss].', ['baden moss 2']],
  ['Then [Omar Lind Jr.] met [Omar Lind III] and [Omar Lind].', ['omar lind 3']],
  ['Then [Omar Lind] met [Lind].', ['omar lind 1', 'lind 1']],
  ['Then [Vik] met [Viks].', ['vik 1', 'viks 1']],
  ['Then [Ida Moe] met [Moe Ida].', ['ida moe 1', 'moe ida 1']],
  ['Then nobody met.', []],
]
for (const [text, groups] of grouped)
  test(`makes ${groups.length} groups of "${text}"`, () => {
    const { article, candidates } = read(text)
    const found = groupsOf(article, candidates).groups.map(
      (group) => `${group.words.join(' ')} ${group.candidates.length}`,
    )
    assert.deepEqual(found, groups)
  })

test('writes a name of two lines in one, and a site without its end', () => {
  const { article, candidates } = read('Then [Hanne\nVik] left.')
  assert.deepEqual(
    groupsOf(article, candidates).groups.map(({ text }) => text),
    ['Hanne Vik'],
  )
  const site = read('Then [Halden.com] left.', 'domain')
  assert.deepEqual(
    site.candidates.map((candidate) => wordsOf(site.article, candidate)),
    [['halden']],
  )
})

const weighed: [text: string, type: EntityType, votes: boolean][] = [
  ['Then Mr [Vik] left. They saw [Vik].', 'person', true],
  ['They saw [Vik]. Snow fell near [Vik].', 'place', true],
  ['They saw [Oslo] and [Vik].', 'person', false],
  ['They saw [Vik]. They saw [Vik].', 'person', false],
  ['Then Mr [Vik] left [Moss]. ', 'place', false],
]
for (const [text, type, votes] of weighed)
  test(`gives ${votes ? '' : 'no '}votes for a ${type} to all places of a name in "${text}"`, () => {
    const { article, candidates } = read(text)
    assert.equal(
      groupsOf(article, candidates).groups.some((group) => group.votes[type] > 0),
      votes,
    )
  })

const named = {
  id: 'vik',
  name: 'Vik',
  kind: 'place',
  form: 'name',
  registered: true,
  family: null,
  place: null,
} as const
const merged: [places: Partial<Candidate>[], group: Partial<Candidate>][] = [
  [[{ isSure: true }, { isSure: false }], { isSure: true }],
  [[{ isSure: false }, { isSure: true }], { isSure: true }],
  [[{ isSure: false }, { isSure: false }], { isSure: false }],
  [[{ type: 'place' }, { type: null }], { type: 'place' }],
  [[{ type: null }, { type: 'place' }], { type: 'place' }],
  [[{ type: 'org' }, { type: 'place' }], { type: 'org' }],
  [[{ type: null }, { type: null }], { type: null }],
  [[{ named }, { named: null }], { named }],
  [[{ named: null }, { named }], { named }],
  [[{ named: null }, { named: null }], { named: null }],
]
for (const [places, expected] of merged)
  test(`makes ${JSON.stringify(expected)} of ${JSON.stringify(places)}`, () => {
    const { article, candidates } = read('They saw [Vik], then [Vik].')
    const { groups } = groupsOf(
      article,
      candidates.map((candidate, at) => ({ ...candidate, ...places[at] })),
    )
    assert.partialDeepStrictEqual(groups[0], expected)
  })
