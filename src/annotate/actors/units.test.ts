import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../document.ts'
import { findMentions } from './mentions.ts'
import { buildRegistry } from './registry.ts'

const read = (text: string): string[] =>
  findMentions(readDocument(text), { registry: buildRegistry([]), known: [] }).map(({ exact }) => exact)

const cases: [text: string, names: string[]][] = [
  ['Then the 5th Cavalry Regiment came.', ['5th Cavalry Regiment']],
  ['Then the 2nd Battalion, 321st Artillery Regiment, came.', ['2nd Battalion', '321st Artillery Regiment']],
  ['Then Sgt. 1st Class Ida Moe came.', ['Ida Moe']],
  ['Then the Cavalry Regiment came on the 5th.', ['Cavalry Regiment']],
  ['Then it was the 5th Halden Council that met.', ['Halden Council']],
  ['They flew in 1st Class Moss.', ['Class Moss']],
  ['Then the 2nd one came.', []],
]
for (const [text, names] of cases) test(`reads units and ranks of "${text}"`, () => assert.deepEqual(read(text), names))
