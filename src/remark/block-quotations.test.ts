import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildRegistry } from '../annotate/actors/registry.ts'
import { isQuote } from '../annotate/kinds.ts'
import { annotateMarkdown } from './pipeline.ts'

const registry = buildRegistry([])
const saidIn = (markdown: string): string[] =>
  annotateMarkdown(markdown, { registry })
    .annotations.filter(isQuote)
    .map(({ exact, form, speaker }) => [speaker?.name ?? '–', form, exact].join(' | '))

const cases: [name: string, markdown: string, said: string[]][] = [
  [
    'a block that is announced',
    'Hanne Vik wrote:\n\n> It leaks.\n>\n> It is *old*.\n\nIt sank.',
    ['Hanne Vik | direct | It leaks.', 'Hanne Vik | direct | It is old.'],
  ],
  [
    'a block that is signed on a line of its own',
    'It sank.\n\n> It leaks.\n>\n> It is old.\n>\n> — Hanne Vik, harbour master',
    ['Hanne Vik | direct | It leaks.', 'Hanne Vik | direct | It is old.'],
  ],
  ['a block that is signed behind its words', '> It leaks. — Hanne Vik', ['Hanne Vik | direct | It leaks.']],
  [
    'a block in which somebody else is heard',
    'Hanne Vik wrote:\n\n> It leaks.\n>\n> “Mend it,” said Omar Lind.\n>\n> It is old.',
    ['Hanne Vik | direct | It leaks.', 'Omar Lind | direct | “Mend it,”'],
  ],
  ['marked words that are signed', '> “It leaks.”\n>\n> — Hanne Vik', ['Hanne Vik | direct | “It leaks.”']],
  // Nobody is told to say it.
  ['a block that nobody announces', 'Hanne Vik left.\n\n> It leaks.', []],
  ['a paragraph that is no block', 'It leaks. — Hanne Vik', []],
  ['a dash inside of a sentence', '> It leaks — Hanne Vik knows that', []],
  ['a place behind the dash', '> It leaks. — Oslo', []],
  ['a long sentence behind the dash', `> It leaks. — Hanne Vik ${'rowed and '.repeat(9)} left`, []],
  [
    'the paragraph behind one that is no block',
    'Hanne Vik wrote:\n\nIt leaks.\n\nIt is old.',
    ['Hanne Vik | indirect | It leaks.'],
  ],
]
for (const [name, markdown, said] of cases) test(`hears ${name}`, () => assert.deepEqual(saidIn(markdown), said))
