import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { findMentions } from '../mentions.ts'
import { buildRegistry } from '../registry.ts'

const cases: [text: string, names: string[]][] = [
  ['She saw a white Skoda and a red Ford Fiesta.', []],
  ['He drove a stolen Audi in Norway.', ['Norway']],
  ['Shares in Skoda rose.', ['Skoda']],
  ['She saw a white Google van.', ['Google']],
  ['He met the grey Henry Ford.', ['Henry Ford']],
]
for (const [text, names] of cases)
  test(`finds ${names.length} names in "${text}"`, () =>
    assert.deepEqual(
      findMentions(readDocument(text), { registry: buildRegistry([]), known: [] }).map(({ exact }) => exact),
      names,
    ))
