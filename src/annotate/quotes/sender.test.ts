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
  ['The port sent out a letter saying the pier sank.', [['The port', 'the pier sank']]],
  ['Brekke issued a statement calling it a loss.', [['Brekke', 'it a loss']]],
  ['The port released a memo warning that it sank.', [['The port', 'it sank']]],
  ['In a statement announcing the loss, the port grieved.', [['a statement', 'the loss']]],
  // No letter, no words.
  ['Brekke hired a crew saying grace.', []],
  ['Brekke bought a boat adding comfort.', []],
  ['The board read a report.', []],
]
for (const [text, said] of cases)
  test(`hears who sends the words of "${text}"`, () => assert.deepEqual(saidIn(text), said))
