import assert from 'node:assert/strict'
import { test } from 'node:test'
import { citeText, referenceOf, type Cited } from './cite.ts'

const quote: Cited = {
  ...{ words: '“We had no choice.”', by: 'Omar Lind', title: 'The tram opens', source: 'The Harbour Post' },
  ...{ via: 'Agency Nine', day: '26 June 2025', note: 1, url: '/c/q-1/' },
}
const texts: [cited: Cited, text: string][] = [
  [quote, '“We had no choice.” – Omar Lind, in: The tram opens, The Harbour Post, 26 June 2025. /c/q-1/'],
  [
    { ...quote, words: 'Fares rose.' },
    '“Fares rose.” – Omar Lind, in: The tram opens, The Harbour Post, 26 June 2025. /c/q-1/',
  ],
  [{ ...quote, by: undefined }, '“We had no choice.”, in: The tram opens, The Harbour Post, 26 June 2025. /c/q-1/'],
]
for (const [cited, text] of texts) test(`is cited as ${text}`, () => assert.equal(citeText(cited), text))

const references: [cited: Cited, reference: string][] = [
  [quote, 'Omar Lind, in “The tram opens”, The Harbour Post, citing Agency Nine, 26 June 2025, note 1. /c/q-1/'],
  [{ ...quote, by: undefined, via: undefined }, '“The tram opens”, The Harbour Post, 26 June 2025, note 1. /c/q-1/'],
]
for (const [cited, reference] of references)
  test(`a list of sources says ${reference}`, () => assert.equal(referenceOf(cited), reference))
