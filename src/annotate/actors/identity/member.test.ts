import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { findMentions } from '../mentions.ts'
import { buildRegistry } from '../registry.ts'

const read = (text: string): string[] =>
  findMentions(readDocument(text), { registry: buildRegistry([]), known: [] }).map(
    ({ exact, type }) => `${exact}: ${type}`,
  )

const cases: [sentence: string, typed: string[]][] = [
  ['It hit Mr Ruud and geologist Tova Ruud.', ['Ruud: person', 'Tova Ruud: person']],
  ['Datuk Seri Tova Ruud met Ir. Arle Moss there.', ['Tova Ruud: person', 'Arle Moss: person']],
  ['They met Seridan Ruud and Irma Moss there.', ['Seridan Ruud: person', 'Irma Moss: person']],
  ['Then TJ Ruud, the Danish union, left.', ['TJ Ruud: org']],
  ['Then TJ Ruud, the union leader, left.', ['TJ Ruud: person']],
  ['They met Arle Moss, 44, there.', ['Arle Moss: person']],
  ['They met the Treasury secretary, who left.', ['Treasury: org']],
  ['They met Omar Band, who left. Band wrote so.', ['Omar Band: person', 'Band: person']],
  ['Then Variety grew, as Variety did.', ['Variety: org', 'Variety: org']],
  ['Then Cheek, a plumber, left.', ['Cheek: person']],
  ['Then Vold aide Omar Street wrote so.', ['Vold: person', 'Omar Street: person']],
  ['They met the Omar Band, who left.', ['Omar Band: org']],
  ['They met in Omar Street, who left.', ['Omar Street: place']],
  ['They met Brekka, who left.', ['Brekka: person']],
  ['Then the Haldor regime fell.', ['Haldor: person']],
  ['The brewer Haldor grew.', ['Haldor: org']],
  ['A Haldor survey found so.', ['Haldor: org']],
  ['A Haldor A320 left. Mossy Flights A320 left, Mossy Flights said.', ['Mossy Flights: org', 'Mossy Flights: org']],
  ['He came from Kirkevik, and a rights group left.', ['Kirkevik: place']],
  ['He came to Kirkevik, a rights group.', ['Kirkevik: org']],
  [
    'So Haldor Mossy Innovation’s net shrank. Then Haldor Mossy Innovation grew.',
    ['Haldor Mossy Innovation: org', 'Haldor Mossy Innovation: org'],
  ],
  ['The firm that built it, Haldor Ruud, grew.', ['Haldor Ruud: org']],
  ['The man that built it, Haldor Ruud, grew.', ['Haldor Ruud: person']],
  [
    'Then Mossy Fen fell. Then Mossy Fen rose. Then Mossy Fen fell.',
    ['Mossy Fen: org', 'Mossy Fen: org', 'Mossy Fen: org'],
  ],
  ['We like Haldor, a Danish brewer.', ['Haldor: org']],
  ['Then Haldor CEO Tova Ruud left.', ['Haldor: org', 'Tova Ruud: person']],
  ['By Haldor & Ruud it was, and by the Haldor Foundation.', ['Haldor & Ruud: org', 'Haldor Foundation: org']],
  ['Snow fell in Kirkevik.', ['Kirkevik: place']],
  ['In northern Kirkevik, near Lake Ruud, snow fell.', ['Kirkevik: place', 'Lake Ruud: place']],
  ['He left Kirkevik, a small town.', ['Kirkevik: place']],
  ['Then Kirkenews reports snow.', ['Kirkenews: org']],
  ['Then Kirkenews and Barlows rose.', ['Kirkenews: org', 'Barlows: org']],
  ['Then Kirkoss met Barlows.', ['Kirkoss: person', 'Barlows: org']],
  ['Then Kirkoss met Hopkins.', ['Kirkoss: person', 'Hopkins: person']],
  ['Then Kirkoss met Ramos.', ['Kirkoss: person', 'Ramos: person']],
  ['Then Kirkoss met Barnes.', ['Kirkoss: person', 'Barnes: person']],
  ['Then Kirkoss met Nichols.', ['Kirkoss: person', 'Nichols: person']],
  ['Then Kirkoss met Stephens.', ['Kirkoss: person', 'Stephens: person']],
  ['Then Kirkoss met Brubbs.', ['Kirkoss: person', 'Brubbs: person']],
  ['Then Hayes met Varis.', ['Hayes: person', 'Varis: person']],
  ['In Denmark snow fell.', ['Denmark: place']],
  ['KIRKEVIK, Norway - Snow fell.', ['KIRKEVIK: place', 'Norway: place']],
  ['The ferry Haldor sank, with a Chevrolet aboard.', []],
  ['Under the Treaty of Kirkevik, Operation Haldor began.', []],
  ['It was “A Winter Affair”.', []],
]
for (const [sentence, typed] of cases)
  test(`types ${typed.length} names in "${sentence}"`, () => assert.deepEqual(read(sentence), typed))

const names: [text: string, name: string][] = [
  ['TARNI VOLD: No.\n\nHALDOR RUUD: Yes.', 'Tarni Vold'],
  ['Then TJ Vold spoke.', 'TJ Vold'],
  ['Then TARNI McVOLD spoke.', 'TARNI McVOLD'],
  ['They like the HRV.', 'HRV'],
]
for (const [text, name] of names)
  test(`calls ${name} so in "${text}"`, () =>
    assert.equal(findMentions(readDocument(text), { registry: buildRegistry([]), known: [] })[0]?.name, name))
