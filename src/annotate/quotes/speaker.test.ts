import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildRegistry } from '../actors/registry.ts'
import { readDocument } from '../document.ts'
import { findQuotes } from './quotes.ts'

const saidIn = (text: string): [speaker: string | undefined, exact: string][] =>
  findQuotes(readDocument(text), { registry: buildRegistry([]), known: [] }).map(({ speaker, exact }) => [
    speaker?.text,
    exact,
  ])

const cases: [text: string, said: ReturnType<typeof saidIn>][] = [
  ['“It leaks,” port spokeswoman Hanne Brekke said.', [['Hanne Brekke', '“It leaks,”']]],
  ['“It leaks,” said diver Olav van der Sunde.', [['Olav van der Sunde', '“It leaks,”']]],
  ['Mr. Brekke said that it leaks.', [['Mr. Brekke', 'it leaks']]],
  // Phrases that stay whole.
  ['The Department of Ports said that it leaks.', [['The Department of Ports', 'it leaks']]],
  ['A spokeswoman for Brekke said that it leaks.', [['A spokeswoman for Brekke', 'it leaks']]],
  ['The mayor said that it leaks.', [['The mayor', 'it leaks']]],
]
for (const [text, said] of cases) test(`names the speaker of "${text}"`, () => assert.deepEqual(saidIn(text), said))
