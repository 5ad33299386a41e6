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
  ['Then Vestia agreed. They saw Vestian waters.', ['Vestia = place']],
  ['Then Vestia agreed, and the Vestians left.', ['Vestia = place']],
  ['Then Vestia agreed. They saw Moss waters.', ['Vestia = person', 'Moss = person']],
  ['They saw Vestian waters.', ['Vestian = person']],
  ['Then Hanne Brekka left. Brekkan came.', ['Hanne Brekka = person', 'Brekkan = person']],
]
for (const [text, found] of cases)
  test(`tells a people from a name in "${text}"`, () => assert.deepEqual(read(text), found))
