import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countsOf, isChosen, toValue, type Selection, type Values } from './selection.ts'

const tram: Values = { actor: ['lind'], unit: ['percent'], about: ['city', 'works'] }
const fare: Values = { actor: ['vik'], unit: ['EUR'], about: ['city'] }
const delay: Values = { actor: ['lind'], unit: ['day'], about: [] }

const cases: [selection: Selection, chosen: boolean][] = [
  [{}, true],
  [{ actor: [] }, true],
  [{ actor: ['lind'] }, true],
  [{ actor: ['vik', 'lind'] }, true],
  [{ actor: ['lind'], unit: ['percent'] }, true],
  [{ about: ['works'] }, true],
  [{ actor: ['vik'] }, false],
  [{ actor: ['lind'], unit: ['EUR'] }, false],
  [{ unit: ['perc'] }, false],
  [{ nowhere: ['lind'] }, false],
  [{ constructor: ['lind'] }, false],
]
for (const [selection, chosen] of cases)
  test(`${JSON.stringify(selection)} ${chosen ? 'keeps' : 'leaves out'} the item`, () =>
    assert.equal(isChosen(tram, selection), chosen))

const items = [tram, fare, delay]
const counts: [facet: string, selection: Selection, expected: Record<string, number>][] = [
  ['actor', {}, { lind: 2, vik: 1 }],
  ['actor', { actor: ['vik'] }, { lind: 2, vik: 1 }],
  ['actor', { unit: ['percent'] }, { lind: 1 }],
  ['unit', { actor: ['lind'] }, { percent: 1, day: 1 }],
  ['about', { actor: ['lind'] }, { city: 1, works: 1 }],
  ['about', { unit: ['day'] }, {}],
]
for (const [facet, selection, expected] of counts)
  test(`counts ${facet} under ${JSON.stringify(selection)}`, () =>
    assert.deepEqual(Object.fromEntries(countsOf(items, facet, selection)), expected))

test('a count is what a click delivers', () => {
  for (const [value, count] of countsOf(items, 'actor', { unit: ['percent', 'day'] }))
    assert.equal(items.filter((item) => isChosen(item, { unit: ['percent', 'day'], actor: [value] })).length, count)
})

const values: [text: string, value: string][] = [
  ['percent', 'percent'],
  ['percentage point', 'percentage-point'],
  ['km/h', 'km-h'],
  ['"] { }', '_'],
  ['</style>', 'style'],
  ['', '_'],
]
for (const [text, value] of values)
  test(`files ${JSON.stringify(text)} under ${value}`, () => assert.equal(toValue(text), value))
