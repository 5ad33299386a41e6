import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { hasVerb } from './has-verb.ts'
import { readForQuotes } from './read-for-quotes.ts'

function isClause(text: string): boolean {
  const reading = readForQuotes(readDocument(text))
  return hasVerb(reading, 0, reading.tokens.length - 1)
}

for (const text of [
  'the state council',
  'an afternoon tweet',
  'a paid schedule',
  'in a letter supplied to them',
  'in Moss as they sat',
  'the civil rights lawyers',
  'the harbour boss the crews',
])
  test(`sees no clause in "${text}"`, () => assert.equal(isClause(text), false))

for (const text of [
  'the pier is old',
  'the crew asked',
  'they row',
  'why boats',
  'to row home',
  'the order violates the law',
  'the rules hurt the crews',
  'the order targets Danes',
])
  test(`sees a clause in "${text}"`, () => assert.equal(isClause(text), true))

for (const text of ['the old pier', 'in June', 'the report', 'two boats. They left', 'boats', ''])
  test(`sees no clause in "${text}"`, () => assert.equal(isClause(text), false))
