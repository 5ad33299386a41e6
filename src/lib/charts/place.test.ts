import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleOf, claimOf } from '../lists/fixture.ts'
import { toNumberLines } from './number-line.ts'
import { placeOn } from './place.ts'

const article = articleOf('so much')
const values = [2, 5, 5, 55]
const claims = values.map((value, index) => claimOf(article, 'so much', { id: `c-${index}`, value }))
const [line] = toNumberLines(claims)

const cases: [id: string, words: string][] = [
  ['c-0', '4th highest of 4 claims in percent'],
  ['c-1', '2nd highest of 4 claims in percent'],
  ['c-2', '2nd highest of 4 claims in percent'],
  ['c-3', 'the highest of 4 claims in percent'],
]
const units: [unit: string, words: string][] = [
  ['USD', 'the highest of 4 claims in US dollars'],
  ['year', 'the highest of 4 claims in years'],
  ['km', 'the highest of 4 claims in km'],
  ['count', 'the highest of 4 counts'],
  ['times', 'the highest of 4 multiples'],
]
for (const [unit, words] of units)
  test(`tells the place among ${unit} as ${words}`, () => {
    const [other] = toNumberLines(claims.map((claim) => ({ ...claim, unit })))
    assert.equal(placeOn(other, 'c-3')?.words, words)
  })

for (const [id, words] of cases) test(`places ${id} as ${words}`, () => assert.equal(placeOn(line, id)?.words, words))

test('draws one stroke for each different value, and a higher one for the claim', () => {
  const place = placeOn(line, 'c-3')
  assert.equal(place?.others.match(/M/gu)?.length, 3)
  assert.match(place.here, /^M[\d.]+ 0v12$/u)
})

test('has no place for a claim of another unit, or without a line', () => {
  assert.equal(placeOn(line, 'c-9'), undefined)
  assert.equal(placeOn(undefined, 'c-0'), undefined)
})
