import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { findMentions } from '../mentions.ts'
import { buildRegistry } from '../registry.ts'

const typesOf = (text: string): string[] =>
  findMentions(readDocument(text), { registry: buildRegistry([]), known: [] }).map(
    ({ exact, type }) => `${exact} = ${type}`,
  )

const cases: [text: string, found: string[]][] = [
  ['She lowered it into the brown water of the Halda.', ['Halda = place']],
  ['The boats were moored along the Halda all winter.', ['Halda = place']],
  ['They camped on the banks of the Halda.', ['Halda = place']],
  ['The army crossed the Halda at night.', ['Halda = place']],
  // No water.
  ['The chairman of the Halda resigned.', ['Halda = org']],
  ['She reads the Halda at breakfast.', ['Halda = org']],
  ['The head of the bank of the Halda Group resigned.', ['Halda Group = org']],
  ['The water of Ida Halda was cold.', ['Ida Halda = person']],
]
for (const [text, found] of cases) test(`types the names in "${text}"`, () => assert.deepEqual(typesOf(text), found))
