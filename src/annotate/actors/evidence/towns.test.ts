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
  ['Vold County Council met. Then the Vold plan fell.', ['Vold County Council = org', 'Vold = place']],
  ['Brusk Council met. Then Brusk is wet.', ['Brusk Council = org', 'Brusk = place']],
  ['Brusk Council met. Then Brusk said no.', ['Brusk Council = org', 'Brusk = org']],
  ['Brusk Pumps Group met. Then the Brusk plan fell.', ['Brusk Pumps Group = org', 'Brusk = org']],
  ['The Vold Police met. Ida Vold left. Then Vold sang.', ['Vold Police = org', 'Ida Vold = person', 'Vold = person']],
]
for (const [text, found] of cases)
  test(`tells a town from the body called after it in "${text}"`, () => assert.deepEqual(read(text), found))
