import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { findMentions } from '../mentions.ts'
import { buildRegistry } from '../registry.ts'

const cases: [text: string, names: string[]][] = [
  ['Then Ida May left.', ['Ida May']],
  ['Ida May met in May. Then Mrs May left.', ['Ida May', 'May']],
  ['Ida May met. In May, May said no, and so said May.', ['Ida May', 'May', 'May']],
  ['Ida May met. They read of May’s figures.', ['Ida May']],
  ['Then they met Ida May 5.', ['Ida']],
  ['In May, the Council said in May that it rained.', []],
  ['Ida Moe met. Then May said no.', ['Ida Moe']],
  ['Ida King met. Then Ms King left.', ['Ida King', 'King']],
  ['Then Mr. Major left.', ['Major']],
  ['Ida King met. King will stay, and a plan by King, said King.', ['Ida King', 'King', 'King']],
  ['Ida King met. Then the King said no.', ['Ida King']],
  ['Then King said no. Mr King Olav left.', ['Olav']],
  ['Ida Major met. Major delays came. Mr Major General Moe left.', ['Ida Major', 'Moe']],
  ['Hanne Dane met a Dane. Then Dane said no.', ['Hanne Dane', 'Dane']],
]
for (const [text, names] of cases)
  test(`finds ${names.length} names in "${text}"`, () =>
    assert.deepEqual(
      findMentions(readDocument(text), { registry: buildRegistry([]), known: [] }).map(({ exact }) => exact),
      names,
    ))
