import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findTangle } from './inline-limits.ts'

const refused: [title: string, markdown: string, message: RegExp][] = [
  ['emphases in one another', `${'*a _b '.repeat(60)}${'c_ d* '.repeat(60)}`, /stand in one another/u],
  ['one run of stars around a word', `${'*'.repeat(400)}a${'*'.repeat(400)}`, /stand in one another/u],
  ['links in one another', '[a]('.repeat(2000), /closes more than 1000/u],
  ['brackets that nothing opens', ']'.repeat(2000), /closes more than 1000/u],
  ['emphases that nothing opens', 'a* '.repeat(2000), /closes more than 1000/u],
  ['comments that never end', 'a <!-- '.repeat(2000), /closes more than 1000/u],
  ['footnotes that never end', '[^a'.repeat(2000), /closes more than 1000/u],
  ['grave accents without end', '`'.repeat(200), /stand in one another/u],
  ['10,000 links in one paragraph', '[a](b) '.repeat(10_000), /more than 5000/u],
]
for (const [title, markdown, message] of refused)
  test(`refuses ${title}`, () => assert.match(findTangle(markdown)?.message ?? '', message))

const read: [title: string, markdown: string][] = [
  ['4,000 links in one paragraph', '[a](b) '.repeat(4000)],
  ['many paragraphs with links and emphases', 'A *b* [c](d) **e** _f_.\n\n'.repeat(10_000)],
  ['a long list with links', '- *a* [b](c)\n'.repeat(10_000)],
  ['brackets that stay open', '['.repeat(10_000)],
  ['marks that are no marks', '5 * 3 * 2 snake_case_name '.repeat(5000)],
  ['escaped marks', '\\] \\* '.repeat(5000)],
  ['stars before footnotes', 'word\\* and *note '.repeat(900)],
]
for (const [title, markdown] of read) test(`lets through ${title}`, () => assert.equal(findTangle(markdown), null))

test('says where the tangle is', () =>
  assert.equal(findTangle(`a\n\n${'['.repeat(101)}${']'.repeat(101)}`)?.offset, 3 + 101 + 100))
