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
  ['Then Sailor Omar Lind came.', ['Omar Lind = person given-name']],
  ['Then Management Hanne Vik came.', ['Hanne Vik = person given-name']],
  ['Then Hanne Vik came.', ['Hanne Vik = person given-name']],
  ['Then Halden & Vold met.', ['Halden & Vold = org ampersand']],
  ['Then R&D was dear.', []],
  ['Then the S&P 500 rose.', []],
  ['Then the Vold S&P rose.', ['Vold S&P = org ampersand']],
  ['Then the FIR was lodged.', []],
  ['Then the I.P.O. was a success.', []],
  ['Then the FIX was lodged.', ['FIX = org initials']],
  ['Then the Moss Pump Division Tarnow Vold came.', ['Moss Pump Division = org organisation-head']],
  ['Then Brusk van Vold came.', ['Brusk van Vold = person personal-form']],
  ['Then Brusk P. Vold came.', ['Brusk P. Vold = person personal-form']],
  ['Then the Vold Ice Shelf was cold.', ['Vold Ice Shelf = place place-head']],
  ['Then New Halden was cold.', ['New Halden = place place-opener']],
  ['Then Co Halden was cold.', ['Co Halden = place place-opener']],
  ['Then Halden Motor Co was cold.', ['Halden Motor Co = org organisation-head']],
  ['Then Vikaro Civil Engineering was cold.', ['Vikaro Civil Engineering = org organisation-word']],
  ['Then Civil Engineering was dear.', []],
  ['Then Vikaro Tooling was cold.', ['Vikaro Tooling = org organisation-head']],
  ['Then Hanne Tooler was cold.', ['Hanne Tooler = person given-name']],
  ['He read "Better Ideas" twice.', []],
  ['It was A Winter Affair again.', []],
  ['Then the halden & vold met.', []],
  ['Then the brusk van came.', []],
  ['Then the new halls were cold.', []],
  ['FULL TEXT. It rained.', []],
  ['Then HALDEN TEXT met.', ['HALDEN TEXT = org initials']],
  ['Then Vold BK met.', ['Vold BK = org organisation-head']],
  ['Then in Series B it rose.', []],
  ['Then Abdou B met them.', ['Abdou B = person several-words']],
  ['Then Vold Brusk met.', ['Vold Brusk = person several-words']],
  ['Then R.J. Vold came.', ['R.J. Vold = person personal-form']],
  ['Then AB VoBrew met TJ McVold.', ['AB VoBrew = org camel-case', 'TJ McVold = person personal-form']],
  ['They acquired D’Angelo Vold.', ['D’Angelo Vold = person personal-form']],
  ['They acquired L’Angelo Vold.', ['L’Angelo Vold = org several-words']],
  ['Then the D’Arcy Group met.', ['D’Arcy Group = org organisation-head']],
  ['Then TJ Vold came.', ['TJ Vold = person personal-form']],
  ['Then Vold met SmartLoans Brekka.', ['Vold = person lone-word', 'SmartLoans Brekka = org camel-case']],
  ['Then Highways England came.', ['Highways England = org country-end']],
  ['Then Lakes Council England came.', ['Lakes Council England = org country-end']],
  ['Then DNB Halden fell.', ['DNB Halden = org initials']],
  ['Then KEN Halden fell.', ['KEN Halden = person given-name']],
  ['Then DNB Weekend fell.', []],
  ['Then Ida Wales came.', ['Ida Wales = person given-name']],
  ['Then Southern England was cold.', ['Southern England = place place-opener']],
  ['Then the r.j. vold came.', []],
  ['Then the smartLoans came.', []],
  ['Then they saw the tj.', []],
  ['Then Halden Asset Management closed.', ['Halden Asset Management = org organisation-word']],
  ['Then the Harsh Water Management was new.', []],
]
for (const [text, found] of cases)
  test(`finds ${found.length} names by their shape in "${text}"`, () => assert.deepEqual(read(text), found))
