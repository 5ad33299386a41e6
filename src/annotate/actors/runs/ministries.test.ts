import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { findMentions } from '../mentions.ts'
import { buildRegistry } from '../registry.ts'

const read = (text: string): string[] =>
  findMentions(readDocument(text), { registry: buildRegistry([]), known: [] }).map(
    ({ exact, type }) => `${exact} = ${type}`,
  )

const cases: [text: string, found: string[]][] = [
  ['Then she asked the Agriculture ministry.', ['Agriculture ministry = org']],
  ['The Foreign Affairs ministry met.', ['Foreign Affairs ministry = org']],
  ['Then the Justice department met.', ['Justice department = org']],
  ['Then the Ghanaian Health ministry met.', ['Health ministry = org']],
  ["Then Ghana's Trade ministry met.", ['Ghana = place', 'Trade ministry = org']],
  ['Then the Moss Police department met.', ['Moss Police = org']],
  ['Then the health ministry met.', []],
  ['Then the Physics department met.', []],
  ['Then her own department met.', []],
]
for (const [text, found] of cases) test(`finds the ministry in "${text}"`, () => assert.deepEqual(read(text), found))
