import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../document.ts'
import { findMentions } from './mentions.ts'
import { buildRegistry } from './registry.ts'

const read = (text: string): string[] =>
  findMentions(readDocument(text), { registry: buildRegistry([]), known: [] }).map(
    ({ exact, type, rule }) => `${exact} = ${type} ${rule}`,
  )

const cases: [text: string, found: string[]][] = [
  ['They like JustLending.', ['JustLending = org camel-case']],
  ['In the town Vold spoke.', ['Vold = place lone-word']],
  ['They beat Vold 3-2 at home.', ['Vold = person lone-word']],
  ['They saw a Chevrolet.', []],
  ['They saw two Chevrolets and several Canadairs.', []],
  ['Several Sinners left.', []],
  ['Several Brusk left.', ['Brusk = person lone-word']],
  ['They saw the two, Vold and Ruud.', ['Vold = person lone-word', 'Ruud = person lone-word']],
  ['They like the EP and sell the LCD.', []],
  ['So the Vold laureate spoke.', []],
  ["So she won the Brekke d'Or.", []],
  ['UNDATED (AP) — It rained.', ['AP = org gazetteer']],
  ['So they upheld Vold v. Brekka.', []],
  ['So they met DuVold.', ['DuVold = person lone-word']],
  ['So they met DukeVold.', ['DukeVold = org camel-case']],
  ['So they met Vold and v.', ['Vold = person lone-word']],
  ['Opener Dev Brusk left.', ['Dev Brusk = person several-words']],
  ['So the Vold spoke.', ['Vold = org lone-word']],
  ['They paid NZ $99, HK$99 or 99 U.S. dollars.', []],
  ['They wrote on Telegram about Eurobonds.', []],
  ['Then Tova Storm left. Storm said so.', ['Tova Storm = person given-name', 'Storm = person surname']],
  ['Then Tova Vold left. Storm said so.', ['Tova Vold = person given-name']],
  ['Then Tova Castle left. Castle said so.', ['Tova Castle = person given-name', 'Castle = person surname']],
  ['Then Tova Storm left. Storms fell.', ['Tova Storm = person given-name']],
  ['A spokeswoman for Brusk smiled.', ['Brusk = org lone-word']],
  ['So her brother Milan left.', ['Milan = person lone-word']],
  ['So her brother in Milan left.', ['Milan = place gazetteer']],
  ['A lawyer for Brusk smiled.', ['Brusk = person lone-word']],
  ['They paid in SEK and loaded 900 TEU.', []],
  ['They like the HRV and sell the ECD.', ['HRV = org initials', 'ECD = org initials']],
  ['They like the Vold 3.', []],
  ['They read it in Section 3.', []],
  ['They left NAFTA and Nafta alone.', []],
  ['Rain fell, Brekka24 reported.', ['Brekka24 = org numbered']],
  ['They like Brekka24.', []],
  ['They like the 3rd Vold.', []],
  ['They like the third Vold.', ['Vold = person lone-word']],
  ["They read Vold's The Crossing.", ['Vold = person lone-word']],
  ['They read The Crossing.', ['Crossing = org definite-name']],
  ['They measured 4 Hz and 2 MPa in the Eocene.', []],
  ['They met Wu in the Antarctic.', ['Wu = person lone-word', 'Antarctic = place gazetteer']],
  ['He said "Hey" and Brexit was done. Honor came, and two Billion.', []],
  ['He said "Vold" twice.', []],
  ['On Monday it rained.', []],
  ['They wrote it on X. It rained.', []],
  ['They like Governments.', []],
  ['It rained. Defending champion Ida Moe left.', ['Ida Moe = person given-name']],
  ['They saw Vold 3.', []],
  ['The North was cold.', []],
  ['Then the Northeast was cold.', ['Northeast = place place-opener']],
  ['Then the northeast was cold.', []],
  ['They met the Minister.', []],
  [
    'They met the Government of Ghana. My Government and our Parliament left.',
    ['Government of Ghana = org government'],
  ],
  ['They like Norwegians.', []],
  ['They play Summit of Honesty and Gang of Lions.', []],
  ['They met Baron Rice of Vold.', ['Rice of Vold = person several-words']],
  ['They met the Bishop of Stone.', ['Stone = place lone-word']],
  ['They met Brusk of Vold.', ['Brusk = person lone-word', 'Vold = person lone-word']],
  ['OSLO, May 3 — Ferry operator Vold Lines closed.', ['OSLO = place gazetteer', 'Vold Lines = org organisation-head']],
  ['MR VOLD: It rained.', ['VOLD = person titled']],
  ['Phone maker Vold Electric closed.', ['Vold Electric = org organisation-head']],
]
for (const [text, found] of cases)
  test(`finds ${found.length} lone words in "${text}"`, () => assert.deepEqual(read(text), found))
