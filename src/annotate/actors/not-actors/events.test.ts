import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { findMentions } from '../mentions.ts'
import { buildRegistry } from '../registry.ts'

const namesIn = (text: string): string[] =>
  findMentions(readDocument(text), { registry: buildRegistry([]), known: [] }).map(({ exact }) => exact)

const cases: [text: string, names: string[]][] = [
  ['So Storm Halda came. Nobody could put Halda on trial.', []],
  ['So Operation Halda began. Then they ended Halda.', []],
  ['So Storm Halda came. Then Ida Halda said Halda was wet.', ['Ida Halda', 'Halda']],
  ['So the storm came. Then they met Halda.', ['Halda']],
]
for (const [text, names] of cases)
  test(`finds ${names.length} names in "${text}"`, () => assert.deepEqual(namesIn(text), names))
