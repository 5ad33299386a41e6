import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { saidIn, type Said } from '../fixtures/said-in.ts'
import { markedIn } from './marks.ts'
import { titlesAmong } from './titles.ts'

const titlesIn = (text: string): string[] => {
  const document = readDocument(text)
  const titles = titlesAmong(markedIn(document), document.tokens)
  return [...titles].map(({ first, last }) => text.slice(document.tokens[first]?.start, document.tokens[last]?.end))
}

const cases: [text: string, title: string][] = [
  ['She read from “Tides of the North” aloud.', '“Tides of the North”'],
  ['In her book “Tides of Iron: The Crews that Row,” she wrote of it.', '“Tides of Iron: The Crews that Row,”'],
  ['It was on the “Morning Tide” show.', '“Morning Tide”'],
  ['His book “A Life at Sea” sold well.', '“A Life at Sea”'],
  ['The film: “Night Heron”', '“Night Heron”'],
  ['The film titled “Ferry 12” is out.', '“Ferry 12”'],
  ['The first, “Cold Hands, Warm Oven” (1983), sold well.', '“Cold Hands, Warm Oven”'],
]
for (const [text, title] of cases) test(`takes ${title} as a title`, () => assert.deepEqual(titlesIn(text), [title]))

const none = [
  '',
  'She wrote: “We left at dawn” (1983).',
  '“Tides of the North” was read.',
  'She called it “A Great Loss” at once.',
  'He spoke of “a great loss” at sea.',
  'They said “Never Again” twice.',
  'It is in “The North that Was Lost”.',
  'He came from “The North',
  'He spoke of “” at sea.',
]
for (const text of none) test(`takes nothing as a title in "${text}"`, () => assert.deepEqual(titlesIn(text), []))

const said: [text: string, said: Said[]][] = [
  ['On “Morning Tide,” co-host Hanne Vik said the pier sank.', [['Hanne Vik', 'the pier sank']]],
  ['Hanne Vik, host of “Morning Tide,” said the pier sank.', [['Hanne Vik', 'the pier sank']]],
  ['It sank, according to “Morning Tide,” a book by Ida Moe.', [['“Morning Tide,”', 'It sank']]],
  [
    'Vik said it recalls a book titled “Morning Tide,” adding that it sank.',
    [
      ['Vik', 'it recalls a book titled “Morning Tide,”'],
      ['Vik', 'it sank'],
    ],
  ],
]
for (const [text, quotes] of said)
  test(`hears the comma of a title in "${text}"`, () => assert.deepEqual(saidIn(text), quotes))
