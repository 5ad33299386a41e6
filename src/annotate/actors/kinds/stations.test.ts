import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { findMentions } from '../mentions.ts'
import { buildRegistry } from '../registry.ts'

const cases: [text: string, names: string[]][] = [
  ['She told BBC London so.', ['BBC London']],
  ['She told BBC Moss & Halden so.', ['BBC Moss & Halden']],
  ['He works for CNN International.', ['CNN International']],
  ['He works for Fox News Digital.', ['Fox News Digital']],
  ['She told CNN Tuesday that it rained.', ['CNN']],
  ['Then CNN anchor Ida Moe left.', ['CNN', 'Ida Moe']],
  ['Then BBC Director General Ida Moe left.', ['BBC', 'Ida Moe']],
  ['They met at the CNN Republican debate.', ['CNN']],
  ['They watched CBS Face the River.', ['CBS']],
  ['She told Google London so.', ['Google', 'London']],
  ['Greenpeace Ghana said no.', ['Greenpeace Ghana']],
  ['Then Toyota Ghana CEO Ida Moe left.', ['Toyota Ghana', 'Ida Moe']],
  ['Then NATO Ghana talks began.', ['NATO', 'Ghana']],
  ['Then Google Halden said no.', []],
]
for (const [text, names] of cases)
  test(`finds ${names.join(' and ')} in "${text}"`, () =>
    assert.deepEqual(
      findMentions(readDocument(text), { registry: buildRegistry([]), known: [] }).map(({ exact }) => exact),
      names,
    ))
