import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { findMentions } from '../mentions.ts'
import { buildRegistry } from '../registry.ts'

const read = (text: string): string[] =>
  findMentions(readDocument(text), { registry: buildRegistry([]), known: [] }).map(({ exact }) => exact)

const cases: [text: string, names: string[]][] = [
  ['They flew the MU-2 and the F-16 Falcon.', []],
  ['They paid BRL$50 and GH¢50.', []],
  ['They met Brekka ¢ here.', ['Brekka']],
  ['They moved RPV # 25 and the Falcon # 3.', []],
  ['They flew to the MU in the Falcon.', ['MU', 'Falcon']],
  ['They bought Brekka’s 737 Max, a 737 MAX, and flew the Max.', ['Brekka']],
  ['They sold the Brekka 15 Pro Max and the iPhone 15 Pro.', []],
  ['They sold a Ford F-150.', []],
  ['On June 5 Max left, and at 10 Max was there.', ['Max', 'Max']],
  ['They met Max at 9, and the Max Planck Society.', ['Max', 'Max Planck Society']],
  ['Then the Air Force F-16 crashed.', ['Air Force']],
]
for (const [text, names] of cases)
  test(`finds ${names.length} actors beside models in "${text}"`, () => assert.deepEqual(read(text), names))
