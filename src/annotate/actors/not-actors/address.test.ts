import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { findMentions } from '../mentions.ts'
import { buildRegistry } from '../registry.ts'

const read = (text: string): string[] =>
  findMentions(readDocument(text), { registry: buildRegistry([]), known: [] }).map(({ exact }) => exact)

const cases: [text: string, names: string[]][] = [
  ['They like Halden.com, in Norway.', ['Halden.com', 'Norway']],
  ['They flew Oslo/London.', ['Oslo', 'London']],
  ['They run Halden @ home in Norway.', ['Norway']],
  ['They run Halden at home in Norway.', ['Halden', 'Norway']],
  ['They met (https://moss.org) Ghana.', ['Ghana']],
  ['See https://moss.org/Norway/Oslo-map and www.Norway.org.', []],
  ['See http://moss.org/oslo:Ghana-in-March.', []],
]
for (const [text, names] of cases)
  test(`finds ${names.length} actors in "${text}"`, () => assert.deepEqual(read(text), names))
