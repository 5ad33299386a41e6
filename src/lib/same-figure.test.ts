import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleOf, claimOf } from './lists/fixture.ts'
import { sameFigure, toFigures } from './same-figure.ts'

const article = articleOf('Fares rose by 4 percent. Costs rose by 4 percent, and few left.')
const fares = claimOf(article, '4 percent')
const costs = claimOf(article, 'Costs', { id: 'c-2' })
const elsewhere = claimOf(articleOf('4 percent', [], 'bus'), '4 percent', { id: 'c-3' })
const unvalued = claimOf(article, 'few', { value: null })
const range = claimOf(article, 'left', { value: [1, 7] })
const figures = toFigures([
  fares,
  costs,
  elsewhere,
  unvalued,
  range,
  claimOf(article, 'Costs', { value: 5 }),
  claimOf(article, 'Costs', { unit: 'EUR' }),
  claimOf(article, 'left', { value: [1, 8] }),
])

test('the same figure is found elsewhere, other articles first', () =>
  assert.deepEqual(sameFigure(fares, figures, 12), [elsewhere, costs]))
test('no more are listed than asked for', () => assert.deepEqual(sameFigure(fares, figures, 1), [elsewhere]))
test('what has no value equals nothing', () => assert.deepEqual(sameFigure(unvalued, figures, 12), []))
test('ranges are compared by both ends', () => assert.deepEqual(sameFigure(range, figures, 12), []))
