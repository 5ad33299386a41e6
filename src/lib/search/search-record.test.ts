import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Article } from '../article.ts'
import { articleOf, claimOf, quoteOf, speakerOf } from '../lists/fixture.ts'
import { paragraphsIn } from './paragraphs.ts'
import { toArticleRecords } from './search-record.ts'

const text = 'Fares rose by 4 percent, Lind said.\n\nNobody was asked, and nobody had anything to say about it.'
const plain = articleOf(text)
const lind = speakerOf('lind', 'Omar Lind')
const claim = claimOf(plain, '4 percent', { measure: 'fares', claimant: lind })
const quote = quoteOf(plain, 'Fares rose by 4 percent', { speaker: lind })
const article: Article = { ...plain, summary: 'A rise.', citations: [quote, claim] }
const [head, first, second, said, figure, ...others] = toArticleRecords(article)

test('an article is found by its title and summary', () =>
  assert.partialDeepStrictEqual(head, { kind: 'passage', url: '/articles/tram/', words: 'The tram opens. A rise.' }))
test('a paragraph with a mark leads to its first mark', () => assert.equal(first?.url, '/articles/tram/#q-1'))
test('a paragraph without one leads to its words', () =>
  assert.equal(second?.url, '/articles/tram/#:~:text=Nobody%20was%20asked%2C%20and,to%20say%20about%20it.'))
test('the title of an article does not find each of its paragraphs', () => {
  assert.equal(first?.title, undefined)
  assert.doesNotMatch(first?.words ?? '', /tram/u)
})
test('a quote is found by its words and its speaker', () =>
  assert.partialDeepStrictEqual(said, {
    kind: 'quote',
    url: '/c/q-1/',
    title: 'Omar Lind',
    words: 'Fares rose by 4 percent',
    place: 'The tram opens',
    day: '26 June 2025',
  }))
test('a claim is found by its value in both forms, its measure and its claimant', () =>
  assert.partialDeepStrictEqual(figure, { url: '/c/c-1/', title: '4% – fares', words: '4 percent, Omar Lind' }))
test('nothing else is found', () => assert.deepEqual(others, []))
test('a quote of nobody has no title', () =>
  assert.equal(toArticleRecords({ ...article, citations: [{ ...quote, speaker: null }] }).at(-1)?.title, undefined))

const texts: [text: string, paragraphs: readonly string[]][] = [
  ['', []],
  ['one', ['one']],
  ['one\ntwo\n\nthree', ['one\ntwo', 'three']],
  ['\n\none\n\n\n\ntwo\n', ['one', 'two']],
]
for (const [text, paragraphs] of texts)
  test(`finds ${paragraphs.length} paragraphs in ${JSON.stringify(text)}`, () => {
    const found = paragraphsIn(text)
    assert.deepEqual(
      found.map(({ words }) => words),
      paragraphs,
    )
    for (const { start, end, words } of found) assert.equal(text.slice(start, end), words)
  })
