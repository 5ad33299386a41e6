import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleOf, claimOf, quoteOf, speakerOf } from '../lists/fixture.ts'
import { chainOf, citedAt, descriptionOf, titleOf } from './share-text.ts'

const text = 'It rained. Fares rose by 4 percent, Lind said. “We had no choice.”'
const article = { ...articleOf(text), via: { name: 'Agency Nine' } }
const lind = speakerOf('lind', 'Omar Lind')
const claim = claimOf(article, '4 percent', { measure: 'fares', claimant: lind })
const quote = quoteOf(article, '“We had no choice.”', { speaker: lind })

const titles: [citation: Parameters<typeof titleOf>[0], title: string][] = [
  [claim, '4% – fares'],
  [{ ...claim, denominator: 'last year' }, '4% – fares, of last year'],
  [{ ...claim, subject: 'Halden' }, '4% – Halden: fares'],
  [{ ...claim, subject: 'Halden', measure: 'Halden’s fares' }, '4% – Halden’s fares'],
  [{ ...claim, subject: 'the port' }, '4% – fares'],
  [{ ...claim, subject: 'Halden', measure: null }, '4%: Fares rose by 4 percent, Lind said.'],
  [{ ...claim, measure: null }, '4%: Fares rose by 4 percent, Lind said.'],
  [quote, 'Omar Lind: “We had no choice.”'],
  [{ ...quote, speaker: null }, 'Unnamed: “We had no choice.”'],
]
for (const [citation, title] of titles) test(`is titled "${title}"`, () => assert.equal(titleOf(citation), title))

test('the description is the sentence and the chain', () =>
  assert.equal(
    descriptionOf(claim),
    'Fares rose by 4 percent, Lind said. — The Harbour Post ← Agency Nine ← Omar Lind',
  ))
const chains: [citation: Parameters<typeof chainOf>[0], chain: string[]][] = [
  [quote, ['The Harbour Post', 'Agency Nine', 'Omar Lind']],
  [{ ...quote, speaker: null }, ['The Harbour Post', 'Agency Nine']],
  [{ ...claim, claimant: null, article: articleOf(text) }, ['The Harbour Post']],
  [{ ...quote, via: [speakerOf('vik', 'Hanne Vik')] }, ['The Harbour Post', 'Agency Nine', 'Hanne Vik', 'Omar Lind']],
  [{ ...quote, speaker: speakerOf(null, 'Agency Nine') }, ['The Harbour Post', 'Agency Nine']],
]
for (const [citation, chain] of chains)
  test(`came through ${chain.join(', ')}`, () => assert.deepEqual(chainOf(citation), chain))

test('a citation names words, speaker, article, outlets, day, number and address', () =>
  assert.deepEqual(citedAt(quote, 'https://example.org/c/q-1/'), {
    ...{ words: '“We had no choice.”', by: 'Omar Lind', title: 'The tram opens', source: 'The Harbour Post' },
    ...{ via: 'Agency Nine', day: '26 June 2025', note: 1, url: 'https://example.org/c/q-1/' },
  }))
test('a claim is cited with its sentence', () =>
  assert.equal(citedAt(claim, '').words, 'Fares rose by 4 percent, Lind said.'))
test('a claim of nobody names nobody', () => assert.equal(citedAt({ ...claim, claimant: null }, '').by, undefined))
