import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { findMentions } from '../mentions.ts'
import { buildRegistry } from '../registry.ts'

const read = (text: string): string[] =>
  findMentions(readDocument(text), { registry: buildRegistry([]), known: [] }).map(({ exact }) => exact)

const cases: [text: string, names: string[]][] = [
  ['Then Harald “El Plumo” Moe left.', ['Harald “El Plumo” Moe']],
  ['Then Harald “Big Sister” Moe left.', ['Harald “Big Sister” Moe']],
  ['Then Harald "Junior" Moe left.', ['Harald "Junior" Moe']],
  ['Then Brekken "Tana" Vold, 31, left.', ['Brekken "Tana" Vold']],
  ['Then Norway "Tana" Vold left.', ['Norway', 'Vold']],
  ['Then the Bank “Tana” Vold left.', ['Vold']],
  ['They read of Harald the Great and John the Baptist.', ['Harald the Great', 'John the Baptist']],
  ['Then Harald the Mayor left.', ['Harald']],
  ['Then Oslo the Great fell.', ['Oslo']],
]
for (const [text, names] of cases)
  test(`finds ${names.length} names in "${text}"`, () => assert.deepEqual(read(text), names))
