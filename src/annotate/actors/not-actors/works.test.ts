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
  ['They liked Sony’s “Harald the Plumber.” Then it snowed.', ['Sony = org']],
  ['They liked her drama “Ida,” which won.', []],
  ['They praised “Norway and Sweden.”', ['Norway = place', 'Sweden = place']],
  ['They praised “Ida,” which won.', ['Ida = person']],
  ['The novel “Winter in Oslo” by Ida Moe sold well.', ['Ida Moe = person']],
  ['She wrote "The Winter Lake" and a poem.', []],
  ['The account “Hanne Vik” was closed.', ['Hanne Vik = person']],
  ['“Oslo is cold in winter,” said Ida Moe.', ['Oslo = place', 'Ida Moe = person']],
  ['“Thank Norway!” said Ida Moe.', ['Norway = place', 'Ida Moe = person']],
  ['As it says on “The Winter Lake Countdown”, it was cold.', []],
  ['As Ida Moe says: “Winter Lake”.', ['Ida Moe = person', 'Winter Lake = place']],
  ['As told in Brekka: The Business of Ferries, it was cold.', []],
  ['They saw a trailer for Ida Moe: Winter Lake, which was cold.', []],
  ['They saw a house for Ida Moe: Winter Lake, which was cold.', ['Ida Moe = person', 'Winter Lake = place']],
  ['In Oslo: A Winter in the Snow, Ida Moe tells of it.', ['Ida Moe = person']],
  ['As told in Oslo: The snow of Norway, it was cold.', ['Oslo = place', 'Norway = place']],
  ['It was cold in Oslo: The White House was told so.', ['Oslo = place', 'White House = org']],
  ['It was cold in Oslo: Ida Moe, 74, left.', ['Oslo = place', 'Ida Moe = person']],
  ['They liked the film The Winter Lake by Ida Moe.', ['Ida Moe = person']],
  ['They liked her third album, Winter Days in Oslo, very much.', []],
  ['They liked the 1998 film, Norwegian Winter.', []],
  ['They liked the single “Why Not Oslo?” by Ida Moe.', ['Ida Moe = person']],
  ['“Why not Oslo?” asked Ida Moe.', ['Oslo = place', 'Ida Moe = person']],
  ['They liked the film Norway and Ghana banned.', ['Norway = place', 'Ghana = place']],
  ['They liked the film, Winter Lake Council said.', ['Winter Lake Council = org']],
  ['They met the author of The Salt Road, who starred in Winter Days.', []],
  ['They met the author of Norway and the star of Ida Moe.', ['Norway = place', 'Ida Moe = person']],
  ['Then Hanne “Bigfoot” Vik left.', ['Hanne “Bigfoot” Vik = person']],
]
for (const [text, found] of cases)
  test(`leaves out titles of works in "${text}"`, () => assert.deepEqual(read(text), found))
