import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor } from '../actor.ts'
import type { Article } from '../article.ts'
import { articleOf, mentionOf, quoteOf } from '../lists/fixture.ts'
import { monthlyMentions, periodOf, toTimeline } from './timeline.ts'

const on = (slug: string, date: string, named: number): Article => ({
  ...articleOf(
    'Lind spoke.',
    Array.from({ length: named }, () => mentionOf('Lind spoke.', 'Lind', 'lind')),
    slug,
  ),
  date,
})
const may = on('may', '2025-05-02T10:00:00+02:00', 1)
const june = on('june', '2025-06-26T10:00:00+02:00', 4)
const august = on('august', '2025-08-01T10:00:00+02:00', 0)
const articles = [august, june, may]
const lind: Actor = {
  id: 'lind',
  name: 'Omar Lind',
  type: 'person',
  kind: 'person',
  entry: null,
  quotes: [quoteOf(june, 'spoke')],
  claims: [],
  about: [],
  articles: [june, may],
  mentions: 5,
}
const { moments, ticks } = toTimeline(lind, periodOf(articles))

test('an actor’s articles stand from the oldest to the newest', () =>
  assert.deepEqual(
    moments.map(({ article }) => article.slug),
    ['may', 'june'],
  ))
test('height is the share of the most mentions', () =>
  assert.deepEqual(
    moments.map(({ height }) => height),
    [0.25, 1],
  ))
test('each moment counts what was said there', () =>
  assert.deepEqual(
    moments.map(({ quotes, claims }) => [quotes, claims]),
    [
      [0, 0],
      [1, 0],
    ],
  ))
test('the line spans all articles, not only those of the actor', () => {
  assert.ok((moments[1]?.x ?? 100) < 70)
  assert.ok(ticks.every(({ x }) => x >= 0 && x <= 100))
})
test('months without articles are zeros', () =>
  assert.deepEqual(monthlyMentions(lind, periodOf(articles)), [1, 4, 0, 0]))
test('only the last months are kept', () => assert.deepEqual(monthlyMentions(lind, periodOf(articles), 2), [0, 0]))
test('nobody named, nothing to see', () =>
  assert.deepEqual(monthlyMentions({ ...lind, articles: [] }, periodOf([june])), [0]))
