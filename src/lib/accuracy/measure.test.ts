import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Annotation } from '../../annotate/types.ts'
import { articleOf, claimOf, mentionOf, quoteOf, speakerOf } from '../lists/fixture.ts'
import { measure } from './measure.ts'

const text = 'Omar Lind said that fares rose by 4 percent. Lind named no date.'
const golden = {
  text,
  quotes: [{ words: 'fares rose by 4 percent', speaker: 'Omar Lind' }],
  claims: [{ words: '4 percent', value: 4, unit: 'percent' }],
  mentions: [
    { words: 'Omar Lind', actor: 'Omar Lind' },
    { words: 'Lind', actor: 'Omar Lind' },
  ],
}
const article = articleOf(text)
const quote = quoteOf(article, 'fares rose by 4 percent', { speaker: speakerOf('omar-lind', 'Omar Lind') })
const claim = claimOf(article, '4 percent')
const first = mentionOf(text, 'Omar Lind', 'omar-lind')
const again = {
  ...mentionOf(text, 'Lind', 'omar-lind'),
  start: text.lastIndexOf('Lind'),
  end: text.lastIndexOf('Lind') + 4,
}
const right: Annotation[] = [first, quote, claim, again]

test('what a person found and nothing else is all right', () => {
  const { scores, misses } = measure(golden, right)
  assert.deepEqual(misses, [])
  assert.deepEqual(scores.mentions, { golden: 2, found: 2, same: 2 })
  assert.deepEqual(scores.actors, { golden: 1, found: 1, same: 1 })
})

const wrong: [what: string, comparison: string, annotations: Annotation[]][] = [
  ['a quote of somebody else', 'speakers', [first, { ...quote, speaker: speakerOf(null, 'the mayor') }, claim, again]],
  ['a quote of nobody', 'speakers', [first, { ...quote, speaker: null }, claim, again]],
  ['another value', 'values', [first, quote, { ...claim, value: 5 }, again]],
  ['another unit', 'values', [first, quote, { ...claim, unit: 'count' }, again]],
  ['a short name of another actor', 'actors', [first, quote, claim, { ...again, actor: 'hanne-lind' }]],
  ['a claim that was not found', 'claims', [first, quote, again]],
  ['a mention too many', 'mentions', [...right, mentionOf(text, 'date', 'date')]],
]
for (const [what, comparison, annotations] of wrong)
  test(`${what} is a miss`, () =>
    assert.deepEqual(
      measure(golden, annotations).misses.map((miss) => miss.comparison),
      [comparison],
    ))
