import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { findMentions } from '../mentions.ts'
import { buildRegistry } from '../registry.ts'

const registry = buildRegistry([{ id: 'red-plum', name: 'Red Plum', kind: 'organisation' }])
const read = (text: string): string[] =>
  findMentions(readDocument(text), { registry, known: [] }).map(({ exact }) => exact)

const cases: [text: string, names: string[]][] = [
  ['Then they had that Beltway view of it.', []],
  ['Then they had that Haldor view of it.', ['Haldor']],
  ['Then they met Cheek, who left.', ['Cheek']],
  ['Then the Beltway said no.', ['Beltway']],
  ['Then they saw Beltway. Then they left Beltway.', ['Beltway', 'Beltway']],
  ['Then the Big Harvest came.', []],
  ['They live in Big Harvest, Florida.', ['Big Harvest', 'Florida']],
  ['They live on Big Harvest, Hanne said.', ['Hanne']],
  ['Then the Big Harvest said no.', ['Big Harvest']],
  ['Then Mr. Big Harvest came.', ['Big Harvest']],
  ['Then the Big Vold came.', ['Big Vold']],
  ['Then they ate Corn Flakes for days.', []],
  ['Then they met Corn Flake for days.', []],
  ['Then they worked at Corn Flake for days.', ['Corn Flake']],
  ['Then they met Corn Vold for days.', ['Corn Vold']],
  ['Then the Red Plum came.', ['Red Plum']],
  [
    'Then the Big Harvest came. The Big Harvest grew. Then the Big Harvest went.',
    ['Big Harvest', 'Big Harvest', 'Big Harvest'],
  ],
]
for (const [text, names] of cases)
  test(`reads ${names.length} names in "${text}"`, () => assert.deepEqual(read(text), names))
