import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { readForQuotes } from '../reading/read-for-quotes.ts'
import { isUnnamed } from './unnamed.ts'

const phrases: [text: string, isUnnamed: boolean][] = [
  ['a spokesman', true],
  ['her lawyer', true],
  ['Vik’s lawyer', true],
  ['one resident', true],
  ['the mayor', false],
  ['a boat', false],
  ['Hanne Vik', false],
  ['President Vik', false],
]
for (const [text, expected] of phrases)
  test(`takes "${text}" for somebody without a name: ${expected}`, () => {
    const reading = readForQuotes(readDocument(text))
    assert.equal(isUnnamed(reading, { first: 0, last: reading.tokens.length - 1 }), expected)
  })
