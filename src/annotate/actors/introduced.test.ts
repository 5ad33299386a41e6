import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../document.ts'
import { findMentions } from './mentions.ts'
import { buildRegistry } from './registry.ts'

const read = (text: string): string[] =>
  findMentions(readDocument(text), { registry: buildRegistry([]), known: [] }).map(
    ({ exact, type }) => `${exact} = ${type}`,
  )

const cases: [text: string, found: string[]][] = [
  ['Then the band Green Winter played.', ['Green Winter = org']],
  ['Then the charity Hope sold the house.', ['Hope = org']],
  ['Then Hanne Vik of Open Water spoke.', ['Hanne Vik = person', 'Open Water = org']],
  ['It was a firm called Green Winter.', ['Green Winter = org']],
  ['They called Green Winter.', []],
  ['Then Hanne Vik at Green Winter spoke.', ['Hanne Vik = person', 'Green Winter = org']],
  ['Then they sang of Green Winter.', []],
  ['Then the daily Hope closed.', ['Hope = org']],
  ['Then the ferry operator Tana Ruud spoke.', ['Tana Ruud = org']],
  ['Then the radio operator Tana Ruud spoke.', ['Tana Ruud = person']],
  ['Then Green Winter came.', []],
  ['They live in Hope.', []],
]
for (const [text, found] of cases)
  test(`reads what introduces a body in "${text}"`, () => assert.deepEqual(read(text), found))
