import assert from 'node:assert/strict'
import { test } from 'node:test'
import { didYouMean, nearest } from './nearest.ts'

const names = ['title', 'date', 'source', 'via', 'author', 'by']

const cases: [written: string, name: string | undefined][] = [
  ['tittle', 'title'],
  ['Title', 'title'],
  ['dat', 'date'],
  ['sources', 'source'],
  ['auhtor', 'author'],
  ['titel', 'title'],
  ['body', undefined],
  ['x', undefined],
  ['', undefined],
  ['headline', undefined],
  ['t'.repeat(10_000), undefined],
]
for (const [written, name] of cases)
  test(`takes "${written.slice(0, 20)}" for ${name}`, () => assert.equal(nearest(written, names), name))

test('proposes only what is near', () => {
  assert.equal(didYouMean('tittle', names), ' — did you mean "title"?')
  assert.equal(didYouMean('headline', names), '')
})
