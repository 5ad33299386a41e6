import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from './fixtures/said-in.ts'

const cases: [title: string, text: string, said: Said[]][] = [
  [
    'each answer as words of whom the text says it talked with',
    'From an interview with Ida Moe, the mayor.\n\nQ: Does it leak?\n\nA: It does.\n\nQ: Why?\n\nA: It is old.',
    [
      ['Ida Moe', 'It does.'],
      ['Ida Moe', 'It is old.'],
    ],
  ],
  [
    'what an answer says of its own words once',
    'An interview with Ida Moe.\n\nQ: Does it leak?\n\nA: We said that it leaks. Jon Vik said that it sank.',
    [
      ['Ida Moe', 'We said that it leaks. Jon Vik said that it sank.'],
      ['Jon Vik', 'it sank'],
    ],
  ],
  [
    'labels with a point',
    'A conversation with the diver Ida Moe\n\nQ. Does it leak?\n\nA. It does.',
    [['Ida Moe', 'It does.']],
  ],
  [
    'an answer with its further paragraphs up to the next question',
    'We spoke to Ida Moe.\n\nQ: Does it leak?\n\nA: It does.\n\nIt is old.\n\nQ: Why?\n\nA: It is wet.\n\nThe pier opens in May.',
    [
      ['Ida Moe', 'It does.'],
      ['Ida Moe', 'It is old.'],
      ['Ida Moe', 'It is wet.'],
    ],
  ],
  [
    'one whose name comes again',
    'Interview with Ida Moe\n\nWe talked to Ida Moe at the pier.\n\nQ: Does it leak?\n\nA: It does.',
    [['Ida Moe', 'It does.']],
  ],
  [
    'questions that are paragraphs of their own',
    'Ida Moe, a diver, spoke to the Tide.\n\nDoes it leak?\n\nIt does, I think.\n\nWhy?\n\nIt is old. We row on.\n\nIt is wet.\n\nAnd then?\n\nI left.\n\nThe pier opens in May.',
    [
      ['Ida Moe', 'It does, I think.'],
      ['Ida Moe', 'It is old. We row on.'],
      ['Ida Moe', 'It is wet.'],
      ['Ida Moe', 'I left.'],
    ],
  ],
  [
    'questions of the outlet to itself as no interview',
    'We spoke to Ida Moe.\n\nDoes it leak?\n\nIt does.\n\nWhy?\n\nIt is old.\n\nAnd then?\n\nNobody knows.',
    [],
  ],
  ['two questions as no interview', 'We spoke to Ida Moe.\n\nDoes it leak?\n\nI saw it.\n\nWhy?\n\nWe row on.', []],
  ['answers of nobody named as nobody’s words', 'Q: Does it leak?\n\nA: It does.', []],
  [
    'the name of an outlet as no answerer',
    'In an interview with The Tide the mayor explained.\n\nQ: Does it leak?\n\nA: It does.',
    [],
  ],
  [
    'two persons as no single answerer',
    'An interview with Ida Moe. We also spoke to Jon Vik.\n\nQ: Does it leak?\n\nA: It does.',
    [],
  ],
  ['a letter that begins a list as no label', 'An interview with Ida Moe.\n\nA: The pier.\n\nB: The quay.', []],
]
for (const [title, text, said] of cases) test(`takes ${title}`, () => assert.deepEqual(saidIn(text), said))
