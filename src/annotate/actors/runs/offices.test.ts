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
  ['Then Prime Minister Hanne Vik came.', ['Hanne Vik = person given-name']],
  ['Then Defence Secretary Hanne Vik came.', ['Hanne Vik = person given-name']],
  ['Then Lt. Gen. Omar Lind came.', ['Omar Lind = person given-name']],
  ['Then Deputy Secretary of State Hanne Vik came.', ['Hanne Vik = person given-name']],
  ['Then Acting Managing Director Hanne Vik came.', ['Hanne Vik = person given-name']],
  ['They met Co-Chief Investment Officer Hanne Vik.', ['Hanne Vik = person given-name']],
  ['Then the Co-Op Society came.', ['Co-Op Society = org organisation-head']],
  [
    'Then Legal Assistants Hanne Vik and Omar Lind came.',
    ['Hanne Vik', 'Omar Lind'].map((name) => `${name} = person given-name`),
  ],
  ['Then the Deputies Association came.', ['Deputies Association = org organisation-head']],
  ['Then Det Con Hanne Vik came.', ['Hanne Vik = person given-name']],
  ['Then PM Vold and Deputy CM Omar Lind came.', ['Vold = person lone-word', 'Omar Lind = person given-name']],
  ['Then the VP left at 10 PM GMT, 10:30 PM Brekka time.', []],
  ['Then UN Deputy Special Coordinator Hanne Vik came.', ['UN = org gazetteer', 'Hanne Vik = person given-name']],
  [
    'Then Dolar Sen and Brusk Prince came.',
    ['Dolar Sen = person several-words', 'Brusk Prince = person several-words'],
  ],
  ['Then the Brusk Prince came.', ['Brusk = org lone-word']],
  ['Then Ghana King came.', ['Ghana = place gazetteer']],
  ['Then Hanne King came.', ['Hanne King = person given-name']],
  ['Then Hassan Sheikh Vold came.', ['Hassan Sheikh Vold = person given-name']],
  [
    'Then Moss County Sheriff Hanne Easter came.',
    ['Moss County = place place-head', 'Hanne Easter = person given-name'],
  ],
  ['Then the Moss County Easter came.', []],
  ['Then Omar Major came.', ['Omar Major = person given-name']],
  ['Labour MP Hanne Vik came.', ['Labour = org gazetteer', 'Hanne Vik = person given-name']],
  ['Then Labour Minister Hanne Vik came.', ['Hanne Vik = person given-name']],
  ['Then Labor Secretary Hanne Vik came on Labor Day.', ['Hanne Vik = person given-name']],
  ['Then County Coroner Hanne Vik came.', ['Hanne Vik = person given-name']],
  ['Then the Chairman of the Trade and Tourism Board came.', ['Trade and Tourism Board = org organisation-head']],
  [
    'Then the Chairman of the Economic and Social Works Board came.',
    ['Economic and Social Works Board = org organisation-head'],
  ],
  ['Then the Secretary of the Army came.', []],
  ['Then Minister of Health and Welfare Hanne Vik came.', ['Hanne Vik = person given-name']],
  ['Then Senate President Pro Tempore Hanne Vik came.', ['Senate = org gazetteer', 'Hanne Vik = person given-name']],
  ['Then Mayor Pro Tem Hanne Vik came.', ['Hanne Vik = person given-name']],
  ['Then Secretary of State for Health and Social Care Hanne Vik came.', ['Hanne Vik = person given-name']],
  ['Then Minister of Trade and Poverty Alleviation Hanne Vik came.', ['Hanne Vik = person given-name']],
  ['Then Minister of Trade and Tourism, Brusk Omar Lind, came.', ['Brusk Omar Lind = person several-words']],
  ['Then Poverty Alleviation Hanne Vik came.', ['Poverty Alleviation Hanne Vik = person several-words']],
  [
    'Then Interior CS Hanne Vik and DIG Brusk Vold came.',
    ['Hanne Vik = person given-name', 'Brusk Vold = person several-words'],
  ],
  ['Then the CS Publishing Group met.', ['CS Publishing Group = org organisation-head']],
  ['Then the CS came.', []],
  ['Then National Organiser Brusk Vold met the Mayors.', ['Brusk Vold = person several-words']],
  ['Then Labour Senator Hanne Vik came.', ['Labour = org gazetteer', 'Hanne Vik = person given-name']],
  ['Then Labour Secretary Hanne Vik came.', ['Hanne Vik = person given-name']],
  ['Then HBX Head Brusk Vold left.', ['HBX = org initials', 'Brusk Vold = person several-words']],
  [
    'Then Opposition Leader in the Brekka Assembly Brusk Adil Sheikh came. Sheikh will go.',
    ['Brekka Assembly = org organisation-head', 'Brusk Adil Sheikh = person several-words', 'Sheikh = person surname'],
  ],
  ['Then the Sheikh left the Brekka Assembly.', ['Brekka Assembly = org organisation-head']],
  ['Then Sheikh Brusk Vold came.', ['Brusk Vold = person several-words']],
  ['Then Water and Sanitation Minister Hanne Vik came.', ['Hanne Vik = person given-name']],
  ['Then Brekka Lakes Minister Hanne Vik came.', ['Brekka Lakes = place place-head', 'Hanne Vik = person given-name']],
  [
    'Then Tan Sri Brusk Vold and Puan Sri Hanne Vik came.',
    ['Brusk Vold = person several-words', 'Hanne Vik = person given-name'],
  ],
  ['Then Ida Tan met Sri Brusk Vold.', ['Ida Tan = person given-name', 'Sri Brusk Vold = person several-words']],
  ['Then Director of Public Prosecutions Brusk Vold came.', ['Brusk Vold = person several-words']],
  [
    'Then Gauteng MEC Brusk Vold and Police IG Omar Lind came.',
    ['Gauteng = place gazetteer', 'Brusk Vold = person several-words', 'Omar Lind = person given-name'],
  ],
  ['The Prime Minister came.', []],
  ['Then the Defence Secretary came.', []],
  ['Then a General came.', []],
  ['Then the Deputy Secretary of State came.', []],
  ['Then the King came.', []],
  ['Then Bishops and Judges came.', []],
  ['Then U.S. District Judge Hanne Vik came.', ['U.S. = place gazetteer', 'Hanne Vik = person given-name']],
  ['Then the Moss District Court met.', ['Moss District Court = org organisation-head']],
  ['Realtor Hanne Vik came.', ['Hanne Vik = person given-name']],
  ['Then Editor-in-Chief Hanne Vik came.', ['Hanne Vik = person given-name']],
  ['Then Libertarian Hanne Vik came.', ['Hanne Vik = person given-name']],
  [
    'Then Principal Hanne Vik and Trustee Omar Lind came.',
    ['Hanne Vik = person given-name', 'Omar Lind = person given-name'],
  ],
  ['Then the Principal Financial Group met.', ['Principal Financial Group = org organisation-head']],
  ['Then the Hereditary Disease Foundation met.', ['Hereditary Disease Foundation = org organisation-head']],
  [
    'Then European Union Foreign Policy Chief Hanne Vik came.',
    ['European Union = org gazetteer', 'Hanne Vik = person given-name'],
  ],
  ['Then the Queen Hanne Hospital closed.', ['Queen Hanne Hospital = org organisation-head']],
  ['Then Queen Hanne Vik came.', ['Hanne Vik = person given-name']],
  ['Then Union Home Minister Hanne Vik came.', ['Hanne Vik = person given-name']],
  ['Then the Union Bank met.', ['Union Bank = org organisation-head']],
  ['Then Judicial Secretary Hanne Vik came.', ['Hanne Vik = person given-name']],
  ['Then the Judicial Council met.', ['Judicial Council = org organisation-head']],
  ['Then Democrat City Councilor Hanne Vik came.', ['Hanne Vik = person given-name']],
  ['Then the Libertarian Party met.', ['Libertarian Party = org organisation-head']],
  ['“Excuse me,” he said.', []],
  ['Said Moss Vik: “It leaks.”', ['Moss Vik = person several-words']],
  ['Said Musa, a diver, left.', ['Said Musa = person several-words']],
  ['Then Corporate Affairs Director Hanne Vik came.', ['Hanne Vik = person given-name']],
]
for (const [text, found] of cases)
  test(`finds ${found.length} names beside their offices in "${text}"`, () => assert.deepEqual(read(text), found))
