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
  ['“It leaks,” said Hanne Brekke.', [['Hanne Brekke', '“It leaks,”']]],
  ['“It leaks,” said Brekke last week.', [['Brekke', '“It leaks,”']]],
  ['It leaks, said Brekke.', [['Brekke', 'It leaks']]],
  [
    'Not so, insisted Brekke: “It holds.”',
    [
      ['Brekke', 'Not so'],
      ['Brekke', '“It holds.”'],
    ],
  ],
  // Another order.
  ['Brekke, who came late, said tensions were high.', [['Brekke', 'tensions were high']]],
  ['Brekke left, told Sunde and slept.', []],
  ['Late at night, Brekke tweeted this: “It leaks.”', [['Brekke', '“It leaks.”']]],
  ['The pier, dubbed Sunde Point, leaks.', []],
]
for (const [text, said] of cases)
  test(`finds who stands behind the cue in "${text}"`, () => assert.deepEqual(saidIn(text), said))
