import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { isInside } from './inside-phrase.ts'

const rows: [text: string, at: number, inside: boolean][] = [
  ['old boats', 0, true],
  ['old boats', 1, true],
  ['Lind’s boats', 1, true],
  ['G-20 boats', 2, true],
  ['long-lost boats', 1, true],
  ['sold-out games', 2, true],
  ['sold out games', 1, false],
  ['under-five deaths', 0, true],
  ['under five piers', 0, false],
  ['boats sank', 1, false],
  ['boats in May', 1, false],
  ['boats, piers', 1, false],
  ['20 boats', 0, false],
  ['boats - piers', 1, false],
  ['boats', 1, false],
  ['The Orlo 500 fell', 2, true],
  ['The Orlo 500 index', 2, true],
  ['In Orlo 500 fell', 2, false],
  ['The Orlo 500 boats', 2, false],
  ['47 boats vs 20', 2, false],
]
for (const [text, at, inside] of rows)
  test(`lets the token ${at} of "${text}" stand in a noun phrase: ${inside}`, () =>
    assert.equal(isInside(readDocument(text).tokens, at), inside))
