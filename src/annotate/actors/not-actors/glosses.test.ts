import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { findMentions } from '../mentions.ts'
import { buildRegistry } from '../registry.ts'

const read = (text: string): string[] =>
  findMentions(readDocument(text), { registry: buildRegistry([]), known: [] }).map(({ exact }) => exact)

const cases: [text: string, names: string[]][] = [
  ['The Lakes Board (German: Halden Seenrat) met.', ['Lakes Board']],
  ['The Lakes Board (Norwegian Halden) met.', ['Lakes Board']],
  ['They sang “The Lake” (Danish translation: Moss Halden).', []],
  ['The Lakes Board (chair: Ida Moe) met.', ['Lakes Board', 'Ida Moe']],
  ['The Lakes Board (with Halden) met.', ['Lakes Board', 'Halden']],
  ['A: Hanne, it rained. Wow: Ida Moe said so.', ['Hanne', 'Ida Moe']],
  ['The Lakes Board (Latin: Lacus Halden) met.', ['Lakes Board']],
  ['The winner (German Ida Moe) wept.', ['Ida Moe']],
  ['The winner (German Brusk Vold) wept.', ['Brusk Vold']],
  ['He spoke of translation: Halden was lost.', ['Halden']],
]
for (const [text, names] of cases)
  test(`leaves out what something is called in another language in "${text}"`, () =>
    assert.deepEqual(read(text), names))
