import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleOf, claimOf, quoteOf, speakerOf } from '../lists/fixture.ts'
import { imageTextOf } from './share-image.ts'

const long = 'It rained and rained. '.repeat(30)
const article = articleOf(`Fares rose by 4 percent. ${long}`)
const claim = claimOf(article, '4 percent', { measure: 'fares', denominator: 'last year' })

test('the image of a claim says value, measure, sentence and source', () =>
  assert.deepEqual(imageTextOf(claim), {
    kicker: 'fares, of last year',
    headline: '4%',
    words: 'Fares rose by 4 percent.',
    source: 'The Harbour Post · The tram opens',
  }))
test('the image tells through whom the words came, with signs that its fonts have', () => {
  const { source } = imageTextOf(claimOf(article, '4 percent', { claimant: speakerOf('lind', 'Omar Lind') }))
  assert.equal(source, 'The Harbour Post, citing Omar Lind · The tram opens')
})
test('the image of a quote says who speaks', () =>
  assert.equal(
    imageTextOf(quoteOf(article, 'Fares', { speaker: speakerOf('lind', 'Omar Lind') })).headline,
    'Omar Lind',
  ))
test('a quote of nobody says so', () =>
  assert.equal(imageTextOf(quoteOf(article, 'Fares')).headline, 'Nobody is named'))
test('long words are cut to their place', () =>
  assert.ok(imageTextOf(quoteOf(article, long.trim())).words.length <= 210))
