import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { readForQuotes } from '../reading/read-for-quotes.ts'
import { isAdverbialTail } from './adverbial-tail.ts'

const isTail = (text: string): boolean => {
  const reading = readForQuotes(readDocument(text))
  return isAdverbialTail(reading, 0, reading.tokens.length - 1)
}

for (const text of [
  'on Monday',
  'the other week',
  'this week in Halden',
  'in a statement, as the rain began',
  'firmly.',
  'at the port when it rained',
])
  test(`sees only when, where and how in "${text}"`, () => assert.equal(isTail(text), true))

for (const text of [
  'the pier leaks',
  'the crew',
  'on Monday that it leaks',
  'in May they slept',
  'at noon it had sunk',
  '“no”',
  'before he left',
  'on the pier “no” is a word',
])
  test(`sees more than that in "${text}"`, () => assert.equal(isTail(text), false))
