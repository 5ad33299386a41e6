import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { isHeadline } from './headline.ts'
import { readForQuotes } from './read-for-quotes.ts'

const rows: [text: string, is: boolean][] = [
  ['Mayor Brekke Slams Plan For Harbour', true],
  ['Halden Port Says Ferry Will Sail Again', true],
  ['Mayor Hanne Brekke slams the plan for the harbour', false],
  ['The ferry sails again', false],
]
for (const [text, is] of rows)
  test(`takes "${text}" for ${is ? 'a headline' : 'a sentence'}`, () => {
    const reading = readForQuotes(readDocument(text))
    assert.equal(isHeadline(reading, { first: 0, last: reading.tokens.length - 1 }), is)
  })
