import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { findMentions } from '../mentions.ts'
import { buildRegistry } from '../registry.ts'

const read = (text: string): string[] =>
  findMentions(readDocument(text), { registry: buildRegistry([]), known: [] }).map(
    ({ exact, type }) => `${exact} = ${type}`,
  )

const cases: [text: string, found: string[]][] = [
  ['Then Vold, Lind & Brekka met.', ['Vold, Lind & Brekka = org']],
  ['She works at Vold, Moss, Lind, Tarn & Brekka LLP.', ['Vold, Moss, Lind, Tarn & Brekka LLP = org']],
  ['It is known (Vold, Lind, & Brekka, 2014).', ['Vold = person', 'Lind = person', 'Brekka = person']],
  ['They live in Oslo, Moss & Halden.', ['Oslo = place', 'Moss & Halden = org']],
  ['On Thursday, Vold & Brekka met.', ['Vold & Brekka = org']],
  ['Then Vold and Brekka met.', ['Vold = person', 'Brekka = person']],
  ['Then Lee & Lee met.', ['Lee & Lee = org']],
  ['Then Vold and Sons met.', ['Vold and Sons = org']],
  ['Then Vold and sons met.', ['Vold = person']],
  ['Then Hanne Vik, Omar Lind & Ida Ruud met.', ['Hanne Vik = person', 'Omar Lind = person', 'Ida Ruud = person']],
]
for (const [text, found] of cases)
  test(`finds ${found.length} names among partners in "${text}"`, () => assert.deepEqual(read(text), found))
