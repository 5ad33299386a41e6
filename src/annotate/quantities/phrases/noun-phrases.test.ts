import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { phraseAfter, phraseBefore, textOf } from './noun-phrases.ts'

const read = (text: string, find: 'before' | 'after'): string | null => {
  const document = readDocument(text)
  const last = document.tokens.length - 1
  const phrase = find === 'after' ? phraseAfter(document.tokens, 0, last) : phraseBefore(document.tokens, last, 0)
  return phrase ? textOf(document, phrase) : null
}

const rows: [text: string, before: string | null, after: string | null][] = [
  ['the public spending', 'public spending', 'public spending'],
  ['the share of women on boards', 'share of women on boards', 'share of women'],
  ['old boats sank', null, 'old boats'],
  ['they own old boats', 'old boats', null],
  ['Lind’s old boats', 'Lind’s old boats', 'Lind’s old boats'],
  ['boats and piers', 'piers', 'boats'],
  ['in the bay', 'bay', null],
  ['the after-tax profit', 'after-tax profit', 'after-tax profit'],
  ['hospitals still function', 'hospitals still function', 'hospitals'],
  ['revenue per passenger', 'revenue per passenger', 'revenue'],
  ['directors abruptly', 'directors', 'directors'],
  ['a weekly family visit', 'weekly family visit', 'weekly family visit'],
  ['people out of work', 'people out of work', 'people'],
  ['five out of six', 'six', 'five'],
  ['people dead', 'people dead', 'people'],
  ['ships waiting offshore', 'ships waiting offshore', 'ships'],
  ['sports betting firms', 'sports betting firms', 'sports betting firms'],
  ['the rescue package saying boats', 'boats', 'rescue package'],
  ['an increase by other firms', 'increase by other firms', 'increase'],
  ['is sensitive to mortgage rates', 'mortgage rates', null],
  ['the visit to old boats', 'visit to old boats', 'visit'],
  ['and', null, null],
  ['of the', null, null],
]
for (const [text, before, after] of rows) {
  test(`finds "${before}" before the end of "${text}"`, () => assert.equal(read(text, 'before'), before))
  test(`finds "${after}" at the start of "${text}"`, () => assert.equal(read(text, 'after'), after))
}
