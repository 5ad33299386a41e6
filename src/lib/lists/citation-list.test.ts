import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toArticleList, toClaimList, toQuoteList } from './citation-list.ts'
import { articleOf, claimOf, mentionOf, quoteOf, speakerOf } from './fixture.ts'

const text = 'Vik met Lind. Lind said “fares of the Tramway rose by 4 percent and 9 percent”. It cost 3 euros.'
const article = articleOf(text, [
  mentionOf(text, 'Vik', 'vik'),
  mentionOf(text, 'Lind', 'lind'),
  mentionOf(text, 'Lind said', 'lind'),
  mentionOf(text, 'Tramway', 'tramway'),
])
const names = {
  actors: new Map([
    ['lind', 'Omar Lind'],
    ['tramway', 'The Tramway'],
  ]),
  articles: new Map([['tram', 'The tram opens']]),
}
const lind = speakerOf('lind')
const claims = [
  claimOf(article, '4 percent', { claimant: lind }),
  claimOf(article, '9 percent', { claimant: speakerOf(null), modality: 'target' }),
  claimOf(article, '3 euros', { unit: 'EUR', form: 'money' }),
]
const list = toClaimList(claims, names)
const optionsOf = (name: string) =>
  list.facets.find((facet) => facet.name === name)?.options.map(({ label, count }) => `${label}: ${count}`)

test('a claim is about those whom its sentence names, but for who makes it', () =>
  assert.deepEqual(
    list.items.map(({ values }) => values['about']),
    [['tramway'], ['lind', 'tramway'], []],
  ))
test('claims are parted by who makes them', () =>
  assert.deepEqual(optionsOf('actor'), ['Omar Lind: 1', 'Somebody else: 1', 'The article itself: 1']))
test('units are called by their names', () => assert.deepEqual(optionsOf('unit'), ['Percent: 2', 'Euros: 1']))
test('targets are told from facts', () => assert.deepEqual(optionsOf('status'), ['Stated as fact: 2', 'A target: 1']))
test('one article is no choice', () => assert.equal(optionsOf('article'), undefined))

const quotes = [
  quoteOf(article, 'fares', { speaker: lind, about: ['tramway', 'lind'] }),
  quoteOf(article, 'Tramway', { form: 'indirect', about: ['vik'] }),
]
test('a quote is about others than its speaker', () =>
  assert.deepEqual(
    toQuoteList(quotes, names).items.map(({ values }) => values['about']),
    [['tramway'], ['vik']],
  ))
test('an actor without a name is called by its id', () =>
  assert.deepEqual(
    toQuoteList(quotes, names)
      .facets.find(({ name }) => name === 'about')
      ?.options.map(({ label }) => label),
    ['The Tramway', 'vik'],
  ))
test('an empty list asks nothing', () => assert.deepEqual(toQuoteList([], names), { items: [], facets: [] }))

test('an article is filed under who speaks in it, who is named, and its units', () => {
  const quote = quoteOf(article, 'fares of the Tramway rose', { speaker: lind })
  const { items, facets } = toArticleList([{ ...article, citations: [quote, quote, ...claims] }, article], names)
  assert.deepEqual(items[0]?.values, {
    actor: ['lind'],
    about: [],
    unit: ['percent', 'EUR'],
    source: ['The-Harbour-Post'],
    date: ['2025-06'],
  })
  assert.deepEqual(
    facets.map(({ name }) => name),
    ['unit'],
  )
})
