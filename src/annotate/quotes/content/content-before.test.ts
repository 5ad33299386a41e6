import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { readForQuotes } from '../reading/read-for-quotes.ts'
import { contentBefore } from './content-before.ts'

/** What is said before the end of a text, from the token `floor` on. */
function saidIn(text: string, floor = 0): string | undefined {
  const reading = readForQuotes(readDocument(text))
  const { tokens } = reading
  const run = contentBefore(reading, tokens.length - 1, floor)
  return run && text.slice(tokens[run.first]?.start, tokens[run.last]?.end)
}

const cases: [text: string, said: string][] = [
  ['The ferry is late,', 'The ferry is late'],
  ['— The ferry is late,', 'The ferry is late'],
  ['The ferry is late —', 'The ferry is late'],
  ['But the ferry is late,', 'the ferry is late'],
  ['“The ferry is late,”', '“The ferry is late,”'],
  ['He laughed, “The ferry is late,”', '“The ferry is late,”'],
  ['The ferry is “late again,”', 'The ferry is “late again,”'],
  ['The crews wait, “and the ferry is late,”', 'The crews wait, “and the ferry is late,”'],
  ['In the north, “the ferry is late,”', 'In the north, “the ferry is late,”'],
  ['In the north, “The ferry is late,”', '“The ferry is late,”'],
  ['Look, “the ferry is late,”', '“the ferry is late,”'],
  ['And but and late,', 'late'],
  ['HALDEN, Norway (Tide) — The ferry is late,', 'The ferry is late'],
  ['HALDEN ferries — the old ones — are late,', 'HALDEN ferries — the old ones — are late'],
  ['🎉“The ferry is late,”', '“The ferry is late,”'],
  ['They won 👍🏽 “The ferry is late,”', '“The ferry is late,”'],
]
for (const [text, said] of cases) test(`takes "${said}" from "${text}"`, () => assert.equal(saidIn(text), said))

for (const text of ['', ',', ', —', '— — —'])
  test(`takes nothing from "${text}"`, () => assert.equal(saidIn(text), undefined))

for (const [text, floor] of [
  ['The ferry is late,', 4],
  ['Late', 1],
  ['Late —', 9],
] as const)
  test(`takes nothing from "${text}" behind its end`, () => assert.equal(saidIn(text, floor), undefined))
