import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildRegistry } from '../../actors/registry.ts'
import { annotate } from '../../annotate.ts'

const speakerIn = (text: string) => {
  const quote = annotate(text, buildRegistry([])).find(({ kind }) => kind === 'quote')
  return quote?.kind === 'quote' ? [quote.speaker?.text, quote.speaker?.name] : undefined
}

const cases: [text: string, words: string, name: string][] = [
  ['Hanne Vik and Omar Lind said the pier was old.', 'Hanne Vik and Omar Lind', 'Hanne Vik'],
  ['“It was old,” Hanne Vik and Omar Lind said.', 'Hanne Vik and Omar Lind', 'Hanne Vik'],
  ['Ida Moe, Hanne Vik and Omar Lind said the pier was old.', 'Ida Moe, Hanne Vik and Omar Lind', 'Ida Moe'],
  ['Captains Hanne Vik and Omar Lind said the pier was old.', 'Captains Hanne Vik and Omar Lind', 'Hanne Vik'],
  ['Hanne Vik and Omar Lind, both divers, said the pier was old.', 'Hanne Vik and Omar Lind', 'Hanne Vik'],
  [
    '“It was old,” Hanne Vik and Omar Lind of Oslo’s Institute for Ports and Maritime Security wrote.',
    'Hanne Vik and Omar Lind',
    'Hanne Vik',
  ],
  ['She and Omar Lind, a diver, said the pier was old.', 'She and Omar Lind', 'Omar Lind'],
  ['She left and Omar Lind said the pier was old.', 'Omar Lind', 'Omar Lind'],
  ['“It was old,” said captains Hanne Vik and Omar Lind.', 'captains Hanne Vik and Omar Lind', 'Hanne Vik'],
  ['“It was old,” said Hanne Vik and Omar Lind left.', 'Hanne Vik', 'Hanne Vik'],
  ['“It was old,” said Hanne Vik and left.', 'Hanne Vik', 'Hanne Vik'],
  ['According to Hanne Vik and Omar Lind, the pier is old.', 'Hanne Vik and Omar Lind', 'Hanne Vik'],
  ['According to Hanne Vik and what she saw, the pier is old.', 'Hanne Vik', 'Hanne Vik'],
  // One speaks, or only one has a name.
  [
    'Danish and Norwegian officials said the pier was old.',
    'Danish and Norwegian officials',
    'Danish and Norwegian officials',
  ],
  [
    'Officials from the Coast Guard and the Moss Port Board said the pier was old.',
    'Officials from the Coast Guard and the Moss Port Board',
    'Officials from the Coast Guard and the Moss Port Board',
  ],
  [
    'Lawyers for Hanne Vik and Omar Lind said the pier was old.',
    'Lawyers for Hanne Vik and Omar Lind',
    'Lawyers for Hanne Vik and Omar Lind',
  ],
  [
    'A spokesperson for the Moss Divers and Rowers Union said the pier was old.',
    'A spokesperson for the Moss Divers and Rowers Union',
    'A spokesperson for the Moss Divers and Rowers Union',
  ],
  ['Danish officials said the pier was old.', 'Danish officials', 'Denmark'],
  ['Law and order minister Hanne Vik said the pier was old.', 'Hanne Vik', 'Hanne Vik'],
  ['The mayor and Hanne Vik said the pier was old.', 'Hanne Vik', 'Hanne Vik'],
  ['They met Hanne Vik and Omar Lind said the pier was old.', 'Omar Lind', 'Omar Lind'],
  ['“It was old,” Hanne Vik of the Institute for Ports and Maritime Security wrote.', 'Hanne Vik', 'Hanne Vik'],
  [
    '“It was old,” the head of the Institute for Ports wrote.',
    'the head of the Institute for Ports',
    'the head of the Institute for Ports',
  ],
  ['Hanne Vik said the pier was old.', 'Hanne Vik', 'Hanne Vik'],
]
for (const [text, words, name] of cases)
  test(`lets ${words} speak in "${text}"`, () => assert.deepEqual(speakerIn(text), [words, name]))
