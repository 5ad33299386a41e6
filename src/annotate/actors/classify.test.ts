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
  ['Then Ghanaian officials met.', ['Ghanaian officials = org government']],
  ['Then Central African officials met.', ['Central African officials = org government']],
  [
    'It rained in Boston, Mass. and in Ohio.',
    ['Boston = place gazetteer', 'Mass. = place gazetteer', 'Ohio = place gazetteer'],
  ],
  ['Then Twitter fell.', ['Twitter = org gazetteer']],
  ['They came from the West.', ['West = place gazetteer']],
  ['They left West Halden.', ['West Halden = place place-opener']],
  ['They crossed the Gulf.', ['Gulf = place gazetteer']],
  ['Ghanaian fish is good.', []],
  ['Then the Botswanans met the Kittitians.', []],
  ['They wrote it on Twitter.', []],
  ['They came from west.', []],
  ['In West we trust.', []],
  ['The gulf is wide.', []],
  ['They left Southern Ghana.', ['Southern Ghana = place place-opener']],
  ['The Brekka-Dutch talks ended.', []],
  ['Then Ida Moe-Welsh voted.', ['Ida Moe-Welsh = person given-name']],
  ['Then Toshiba-Brekka closed.', ['Toshiba-Brekka = org known-prefix']],
  ['Then the NATO-Backed plan began.', []],
  ['Then Bavaria-Brekka voted.', ['Bavaria-Brekka = place known-prefix']],
  ['They met an Ohio Republican.', ['Ohio = place gazetteer']],
  ['Then the Republican Senate met.', ['Senate = org gazetteer']],
  ['Then the Republican Lakes Association met.', ['Republican Lakes Association = org organisation-head']],
  ['They sang a Norwegian Dawnlight and an American Ballad.', ['Dawnlight = person lone-word']],
  ['Star Norwegian skier Hanne Vik won.', ['Hanne Vik = person given-name']],
  ['Then Star Ferry closed.', ['Star Ferry = org organisation-word']],
  ['Then Florence Hanne Vik came.', ['Florence Hanne Vik = person given-name']],
  ['Then Norway Hanne Vik came.', ['Norway = place gazetteer', 'Hanne Vik = person given-name']],
  ['Then the White House COVID-19 plan began.', ['White House = org gazetteer']],
  ['Then the Ohio House of Representatives met.', ['Ohio House of Representatives = org organisation-head']],
  ['Then the Chicago Grey Stockings won.', ['Chicago Grey Stockings = org organisation-head']],
  ['Then the Chicago Hanne Vik knew left.', ['Chicago = place gazetteer', 'Hanne Vik = person given-name']],
  ['Then the Chicago Winter Games began.', []],
  ['Then the Moss County Grand Jury met.', ['Moss County Grand Jury = org organisation-head']],
  ["Then the Ohio Woman's University closed.", ["Ohio Woman's University = org organisation-head"]],
  ['Then the Roman Catholic bishops met Christian Lind.', ['Christian Lind = person given-name']],
  ['Then the Christian Democrats met.', ['Christian Democrats = org organisation-head']],
  ['Then the Norwegian Empire fell.', ['Norwegian Empire = place known-prefix']],
  ['Then the Vold Administration ended.', ['Vold = person lone-word']],
  ['Then the Transit Administration met.', ['Transit Administration = org organisation-head']],
  ['She sat for the constituency of Surrey Heath.', ['Surrey Heath = place known-prefix']],
  ['She sold Surrey Heath.', ['Surrey Heath = org known-prefix']],
  [
    'She met Lord Vik of Halden and the Earl of Moss.',
    ['Vik of Halden = person several-words', 'Moss = person lone-word'],
  ],
  [
    'It rained in Boston (Mass.) and in Moss.',
    ['Boston = place gazetteer', 'Mass. = place gazetteer', 'Moss = place lone-word'],
  ],
  ['Then Charlotte Lind-Moe came.', ['Charlotte Lind-Moe = person given-name']],
  ['Then they left Brekka Holdings Inc. Large firms came.', ['Brekka Holdings Inc. = org organisation-head']],
  [
    'Then AbdulRazaq Brekka met Halden Chief Operating Officer Hanne Vik.',
    ['AbdulRazaq Brekka = person several-words', 'Halden = org lone-word', 'Hanne Vik = person given-name'],
  ],
  ['Then Oscar II met Anna Moe III.', ['Oscar II = person given-name', 'Anna Moe III = person given-name']],
  ['Then Part II began.', []],
  ['Then Ma Ying-jeou left.', ['Ma Ying-jeou = person given-name']],
  ['Then an MA Fellow left.', []],
  ['Then the UN-OCRA met.', ['UN-OCRA = org initials']],
  ['Then a UN-NATO panel met.', ['UN = org gazetteer', 'NATO = org gazetteer']],
  ['Then a US-OCRA panel met.', ['US = place gazetteer', 'OCRA = org initials']],
  ['Then the Ghanaian Red Cross met.', ['Ghanaian Red Cross = org organisation-head']],
  ['Then the Ghanaian Interpol chief left.', ['Interpol = org gazetteer']],
  ['Then B-Lund and the A-League met.', ['B-Lund = person several-words', 'A-League = org organisation-head']],
  ['Then Sen. Omar Lind, D-Ohio, spoke.', ['Omar Lind = person given-name']],
  ['They read an H-bomb report.', []],
  ['They came to Halden Springs in May.', ['Halden Springs = place place-head']],
  ['They like the Halden Spring.', []],
  [
    'Then Charlotte Lindahl met the Charlotte Hornets.',
    ['Charlotte Lindahl = person given-name', 'Charlotte Hornets = org known-prefix'],
  ],
  ['Then Toronto Lindahl met.', ['Toronto Lindahl = org known-prefix']],
  ['Then the Ghana Red Cross met in Ghana.', ['Ghana Red Cross = org organisation-head', 'Ghana = place gazetteer']],
  ['They crossed the River Vold and Camp Vold.', ['River Vold = place place-opener', 'Camp Vold = place place-opener']],
  ['They came back to Earth.', ['Earth = place gazetteer']],
  ['The southern fish is good.', []],
]
for (const [text, found] of cases)
  test(`finds ${found.length} names of the lists in "${text}"`, () => assert.deepEqual(read(text), found))
