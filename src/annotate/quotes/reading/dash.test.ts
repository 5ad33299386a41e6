import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { isDash } from './dash.ts'
import { readForQuotes } from './read-for-quotes.ts'

function hasDash(text: string): boolean {
  const reading = readForQuotes(readDocument(text))
  return reading.tokens.some((_, i) => isDash(reading, i))
}

for (const text of ['the pier — old', 'the pier – old', 'the pier - old', 'the pier -- old'])
  test(`sees a dash in "${text}"`, () => assert.equal(hasDash(text), true))

for (const text of ['a well-kept pier', 'Russia-Ukraine', 'the pier, old', ''])
  test(`sees no dash in "${text}"`, () => assert.equal(hasDash(text), false))
