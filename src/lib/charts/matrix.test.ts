import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleOf, quoteOf, speakerOf } from '../lists/fixture.ts'
import { toMatrix } from './matrix.ts'

const article = articleOf('So it is.')
const said = (speaker: string | null, ...about: string[]) =>
  quoteOf(article, 'So', { speaker: speaker === null ? null : speakerOf(speaker), about })
const matrix = toMatrix([
  said('vik', 'city'),
  said('lind', 'city', 'works'),
  said('lind', 'city', 'lind'),
  said(null, 'works'),
  { ...said(null, 'works'), speaker: speakerOf(null) },
])

test('those who say most stand first', () => assert.deepEqual(matrix.speakers, ['lind', 'vik']))
test('those spoken about most stand first; nobody speaks about themselves', () =>
  assert.deepEqual(matrix.spokenOf, ['city', 'works']))

const cells: [speaker: string, about: string, count: number][] = [
  ['lind', 'city', 2],
  ['lind', 'works', 1],
  ['vik', 'city', 1],
  ['vik', 'works', 0],
  ['lind', 'lind', 0],
  ['nobody', 'city', 0],
]
for (const [speaker, about, count] of cells)
  test(`${speaker} speaks ${count} times about ${about}`, () => assert.equal(matrix.count(speaker, about), count))
test('a matrix has an end', () => assert.equal(toMatrix([said('a', 'b'), said('c', 'd')], 1).speakers.length, 1))
test('no quotes, no rows', () => assert.deepEqual(toMatrix([]).speakers, []))
