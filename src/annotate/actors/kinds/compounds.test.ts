import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { findMentions } from '../mentions.ts'
import { buildRegistry } from '../registry.ts'

const read = (text: string): string[] =>
  findMentions(readDocument(text), { registry: buildRegistry([]), known: [] }).map(({ exact }) => exact)

const cases: [text: string, names: string[]][] = [
  ['a Peru-led group', ['Peru']],
  ['a UN-backed plan', ['UN']],
  ['the pro-Peru camp', ['Peru']],
  ['the Peru-Chile border', ['Peru', 'Chile']],
  ['a Oslo-based firm', ['Oslo']],
  ['Peru-related matters', []],
  ['a Paris-style cafe', []],
  ['a Peru-made shirt and a Peru-built car', []],
  ['the Asia-Pacific and Euro-Atlantic', ['Asia-Pacific']],
  ['a Hanne-inspired coat', []],
]
for (const [text, names] of cases)
  test(`finds ${names.length} actors in "${text}"`, () => assert.deepEqual(read(text), names))
