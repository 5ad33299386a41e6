import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findBrokenLimit } from './markdown-limits.ts'

const refused: [title: string, markdown: string, line: number, message: RegExp][] = [
  ['10,000 quotations in one another', `a\n\n${'>'.repeat(10_000)} b`, 3, /beyond column 100/u],
  ['lists in one another', `${'- '.repeat(60)}b`, 1, /beyond column 100/u],
  ['lists in one another by their indentation', `${' '.repeat(120)}1. b`, 1, /beyond column 100/u],
  ['quotations one after the other', '> a\n\n'.repeat(3000), 4001, /more than 2000/u],
  ['many lists of lists', '- - a\n'.repeat(3000), 2001, /more than 2000/u],
  ['lists that begin anew', '- a\n* b\n'.repeat(3000), 2001, /more than 2000/u],
  ['underlined headings', 'a\n===\n\n'.repeat(3000), 6002, /more than 2000/u],
  ['10,000 brackets in one another', `a\n\n${'['.repeat(10_000)}b${']'.repeat(10_000)}`, 3, /more than 100/u],
]
for (const [title, markdown, line, message] of refused)
  test(`refuses ${title}`, () => {
    const limit = findBrokenLimit(markdown)
    assert.equal(limit?.line, line)
    assert.match(limit.message, message)
  })

const read: [title: string, markdown: string][] = [
  ['nothing', ''],
  ['a line of 100,000 characters', 'The ferry *sails* again, said [Vik](vik). '.repeat(2400)],
  ['a long quotation in quotations', '> > > a\n'.repeat(5000)],
  ['a long list in a quotation', '> - a\n> 1. b\n'.repeat(900)],
  ['a long list', '- a\n'.repeat(10_000)],
  ['a long numbered list', Array.from({ length: 10_000 }, (_, at) => `${at + 1}. a`).join('\n')],
  ['one long quotation', '> a\n'.repeat(10_000)],
  ['a list of two levels', '- a\n  - b\n'.repeat(500)],
  ['a line of hyphens or stars', `${'-'.repeat(200)}\n\n${'*'.repeat(200)}\n`],
  ['an indented text', `${' '.repeat(200)}a - b`],
  ['a table', `| a | b |\n|---|---|\n${'| c | d |\n'.repeat(5000)}`],
]
for (const [title, markdown] of read) test(`lets through ${title}`, () => assert.equal(findBrokenLimit(markdown), null))
