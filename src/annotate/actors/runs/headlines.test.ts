import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { findMentions } from '../mentions.ts'
import { buildRegistry } from '../registry.ts'

const read = (text: string): string[] =>
  findMentions(readDocument(text), { registry: buildRegistry([]), known: [] }).map(
    ({ exact, type, rule }) => `${exact} = ${type} ${rule}`,
  )

const cases: [text: string, found: string[]][] = [
  ['Hanne Vik wins the lake prize', ['Hanne Vik = person given-name']],
  ['Hanne Vik Wins The Lake Prize', []],
  ['Lakes Are Cold Again This Winter', []],
  ['LAKES ARE COLD, SAYS THE COOK', []],
  ['THE LAKES ARE COLD TODAY', []],
]
for (const [text, found] of cases)
  test(`finds ${found.length} names in headlines in "${text}"`, () => assert.deepEqual(read(text), found))
