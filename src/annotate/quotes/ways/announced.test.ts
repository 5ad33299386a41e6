import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['In a letter, Brekke wrote:\n\nIt leaks. It is old.\n\nIt sank.', [['Brekke', 'It leaks. It is old.']]],
  ['The mayor added:\n\nIt leaks.', [['The mayor', 'It leaks.']]],
  ['Here is what Brekke says:\n\nIt leaks.', [['Brekke', 'It leaks.']]],
  ['Brekke wrote on Facebook on Monday:\n\nIt leaks.', [['Brekke', 'It leaks.']]],
  ['Brekke told reporters:\n\nIt leaks.', [['Brekke', 'It leaks.']]],
  ['Brekke wrote about the rules:\n\nIt leaks.', []],
  // No words of a speaker: a list, rules, what is marked anyway, and what stands in the same paragraph.
  ['Brekke said:\n\nAmong the tools are:\n\nHammers', []],
  ['It breaks the port’s rules:\n\nA crane fell in May.', []],
  ['There were two claims:\n\nIt leaks.', []],
  ['Brekke wrote:\n\n“It leaks.” It sank.', [['Brekke', '“It leaks.”']]],
  ['Brekke left.\n\nIt leaks.', []],
  ['In a letter to the crew, Brekke was blunt:\n\nIt leaks.\n\nIt sank.', [['Brekke', 'It leaks.']]],
  ['In a letter to the crew, Brekke made three demands:\n\nA new boat.\n\nIt sank.', []],
]
for (const [text, said] of cases)
  test(`hears what is announced in ${JSON.stringify(text)}`, () => assert.deepEqual(saidIn(text), said))
