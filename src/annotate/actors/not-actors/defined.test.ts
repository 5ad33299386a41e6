import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { findMentions } from '../mentions.ts'
import { buildRegistry } from '../registry.ts'

const read = (text: string): string[] =>
  findMentions(readDocument(text), { registry: buildRegistry([]), known: [] }).map(({ exact }) => exact)

const cases: [text: string, names: string[]][] = [
  ['Then they learned Halda. Halda is an endangered language spoken by few.', []],
  ['Then Halda came on. It was dull. Halda, a comedy by Ida Moe, ran for years.', ['Ida Moe']],
  ['Then the Halda met the Moss. The Halda are a hunting people of the north.', ['Moss']],
  ['The firm Halda Lines grew. Then Halda sank: Halda was a ferry.', ['Halda Lines']],
  ['Then Halda met Vik. Halda is a game developer.', ['Halda', 'Vik', 'Halda']],
  ['Then Halda met Vik. Halda is the mayor of a festival town.', ['Halda', 'Vik', 'Halda']],
  ['Then Halda won. Halda (1999) is a film about Moss.', ['Moss']],
  ['Then Halda won. Halda (born in 1950) is a film director.', ['Halda', 'Halda']],
  ['In Halda, a ferry sank.', ['Halda']],
  ['Then Halda met Vik, a ferry sank and a train stopped.', ['Halda', 'Vik']],
  ['Then Halda met Vik. Halda is a film-maker.', ['Halda', 'Vik', 'Halda']],
  ['Then Halda met Vik. Halda is said to hate the festival.', ['Halda', 'Vik', 'Halda']],
]
for (const [text, names] of cases)
  test(`leaves out what is said to be a thing in "${text}"`, () => assert.deepEqual(read(text), names))
