import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { findMentions } from '../mentions.ts'
import { buildRegistry } from '../registry.ts'

const read = (text: string): string[] =>
  findMentions(readDocument(text), { registry: buildRegistry([]), known: [] }).map(
    ({ exact, type, rule }) => `${exact} = ${type} ${rule}`,
  )

const cases: [text: string, found: string[]][] = [
  ['Then they met on Vold’s Quay.', ['Vold’s Quay = place place-head']],
  ['Then Comann na Vold met.', ['Comann na Vold = person several-words']],
  ['Elsewhere, Vold & Moe left.', ['Vold & Moe = org ampersand']],
  ['Then Hanne Vik’s Moss Corp left.', ['Hanne Vik = person given-name', 'Moss Corp = org organisation-head']],
  ['Then Vik’s Moss Corp left.', ['Vik’s Moss Corp = org organisation-head']],
  ['Then Hanne Vik and Omar Lind met.', ['Hanne Vik = person given-name', 'Omar Lind = person given-name']],
  ['He met Omar Lind Jr. Hanne Vik left.', ['Omar Lind Jr. = person given-name', 'Hanne Vik = person given-name']],
  ['Then Omar Lind Jr. Boulevard closed.', ['Omar Lind Jr. Boulevard = place place-head']],
  ['Then King Omar Harald I left.', ['Omar Harald I = person given-name']],
  ['Then the king saw what Omar Harald I saw.', ['Omar Harald = person given-name']],
  ['Then Ghana and Norway met.', ['Ghana = place gazetteer', 'Norway = place gazetteer']],
  ['Then the Norway-Ghana trade rose.', ['Norway = place gazetteer', 'Ghana = place gazetteer']],
  ['Then Hanne Vik’s Halden Bank met.', ['Hanne Vik = person given-name', 'Halden Bank = org organisation-head']],
  ['Then Brusk ould Vold met.', ['Brusk ould Vold = person several-words']],
  [
    '“Hanne [Vik] and Omar [Lind, a nurse] met.”',
    ['Hanne [Vik] = person given-name', 'Omar [Lind = person given-name'],
  ],
  ['Then Hanne [Vik is a nurse] left.', ['Hanne = person lone-word', 'Vik = person lone-word']],
  ['Then the Lakes Authority of Ghana met.', ['Lakes Authority of Ghana = org organisation-head']],
  ['Then Asia-Pacific trade rose.', ['Asia-Pacific = place gazetteer']],
  ['Then Ministers and Judges met.', []],
  ['Then the charity Lanterns for Children met.', ['Lanterns for Children = org introduced']],
  ['Then the charity Lanterns for Ghana met.', ['Lanterns = org introduced', 'Ghana = place gazetteer']],
  [
    "Then the Halden Fishermen's Fish Association met.",
    ["Halden Fishermen's Fish Association = org organisation-head"],
  ],
  ['Then a Monday-Friday week began.', []],
  [
    'Then the National Snow and Ice Data Center (NSIDC) closed.',
    ['National Snow and Ice Data Center = org organisation-head', 'NSIDC = org initials'],
  ],
  [
    'Then Hanne Vik and Ice Data Center (IDC) closed.',
    ['Hanne Vik = person given-name', 'Ice Data Center = org organisation-head', 'IDC = org initials'],
  ],
  ['Then Hanne Vik & Omar Lind met.', ['Hanne Vik = person given-name', 'Omar Lind = person given-name']],
  ['Then Vik & Lind met.', ['Vik & Lind = org ampersand']],
  ["Then Vik's Ferry Service Pty Ltd met.", ["Vik's Ferry Service Pty Ltd = org organisation-head"]],
  ["Then Vik's Limited met.", ["Vik's Limited = org organisation-head"]],
  ["Then they met in Vik's Landing.", ["Vik's Landing = place place-head"]],
  ["Then Hanne Vik's Bay froze.", ['Hanne Vik = person given-name']],
  ["Then Oslo's Bay froze.", ['Oslo = place gazetteer']],
  ["Then Hanne Vik's Ferry Service met.", ['Hanne Vik = person given-name', 'Ferry Service = org organisation-head']],
  ['Then the Boy Scouts of Ghana met.', ['Boy Scouts of Ghana = org organisation-head']],
  ['Then Omar ar Rakka met.', ['Omar ar Rakka = person given-name']],
  ['Then fish and chips came.', []],
  ['Then Sipah-e-Brekka met.', ['Sipah-e-Brekka = org organisation-head']],
  ['They live in Halden-sur-Moss.', ['Halden-sur-Moss = place place-opener']],
  ['Then Norway’s Brekka Corp met.', ['Norway = place gazetteer', 'Brekka Corp = org organisation-head']],
  ['Then Energy for Brekka GmbH met.', ['Energy for Brekka GmbH = org organisation-head']],
  ['Then Hanne Vik-moe met.', ['Hanne Vik-moe = person given-name']],
  ['Then South Ghana-facing Hanne Vik met.', ['Hanne Vik = person given-name']],
  ["Then the Brekka's Association met.", ["Brekka's Association = org organisation-head"]],
  ["Then the Pentagon's Lantern Agency met.", ['Pentagon = org gazetteer', 'Lantern Agency = org organisation-head']],
  ["Then Brekka's Association met.", ['Brekka = person lone-word']],
  ['Then the Anti-Lantern League met.', ['Anti-Lantern League = org organisation-head']],
  ['Then an anti-Halden League met.', ['Halden League = org organisation-head']],
  ['Then Vold Systems of Brekka met.', ['Vold Systems = org organisation-head', 'Brekka = person lone-word']],
  ['Then the Union of Potters of Ghana met.', ['Union of Potters of Ghana = org organisation-head']],
  ['Then the Halden Club of Moss met.', ['Halden Club = org organisation-head', 'Moss = person lone-word']],
  [
    'Then the National Committee for an Honest Ledger met.',
    ['National Committee for an Honest Ledger = org organisation-head'],
  ],
  ['Then a Bank for a Norwegian firm met.', []],
]
for (const [text, found] of cases)
  test(`finds ${found.length} names that "and", a hyphen or a genitive joins in "${text}"`, () =>
    assert.deepEqual(read(text), found))
